package io.guichet.core.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether anybody on this node waits for news: only then is it worth looking for what other nodes wrote. */
@Named
public final class Audience {

    /** A page that polls comes back within this time. */
    private static final Duration STAYS = Duration.ofSeconds(60);

    private final AtomicInteger streams = new AtomicInteger();
    private final Clock clock;
    private volatile Instant askedAt = Instant.EPOCH;

    @Inject
    public Audience(Clock clock) {
        this.clock = clock;
    }

    /** Somebody keeps a stream open, until the registration is closed. */
    public Hub.Registration joined() {
        var open = new AtomicBoolean(true);
        streams.incrementAndGet();
        return () -> {
            if (open.getAndSet(false)) {
                streams.decrementAndGet();
            }
        };
    }

    /** Somebody polls. */
    public void asked() {
        askedAt = clock.instant();
    }

    public boolean isPresent() {
        return streams.get() > 0 || clock.instant().isBefore(askedAt.plus(STAYS));
    }
}
