package io.guichet.core.conversation;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** Passes on that somebody types. Never stored, and gone by itself when no new sign comes (ux 2). */
@Named
public final class Typing {

    /** How long a sign lasts; clients repeat it sooner than that. */
    public static final Duration LASTS = Duration.ofSeconds(5);

    private final Hub hub;
    private final Clock clock;

    @Inject
    public Typing(Hub hub, Clock clock) {
        this.hub = hub;
        this.clock = clock;
    }

    public void heard(Access access, Conversation conversation) {
        hub.publish(new Happening.Typing(
                conversation, access.author(), clock.instant().plus(LASTS)));
    }
}
