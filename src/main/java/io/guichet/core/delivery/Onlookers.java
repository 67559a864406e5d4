package io.guichet.core.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Whether anybody on this node waits for news: only then is it worth looking for what other nodes stored. */
@Named
public final class Onlookers {

    /** A page that polls comes back within this time. */
    private static final Duration STAY = Duration.ofSeconds(60);

    private final Clock clock;
    private volatile Instant seenAt = Instant.EPOCH;

    @Inject
    public Onlookers(Clock clock) {
        this.clock = clock;
    }

    /** A page is open or has just asked; said again and again while it is so. */
    public void seen() {
        seenAt = clock.instant();
    }

    public boolean areThere() {
        return clock.instant().isBefore(seenAt.plus(STAY));
    }
}
