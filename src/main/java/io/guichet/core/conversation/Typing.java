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
    private final MovingAConversation moving;
    private final Clock clock;

    @Inject
    public Typing(Hub hub, MovingAConversation moving, Clock clock) {
        this.hub = hub;
        this.moving = moving;
        this.clock = clock;
    }

    /** Who types is there: it keeps a session awake, and wakes one that was about to end (R151). */
    public void heard(Access access, Conversation conversation) {
        if (conversation.state() instanceof State.Idle) {
            moving.goOn(access, conversation);
        }
        hub.publish(new Happening.Typing(
                conversation, access.author(), clock.instant().plus(LASTS)));
    }
}
