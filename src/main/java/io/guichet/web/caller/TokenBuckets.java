package io.guichet.web.caller;

import io.guichet.core.people.PersonKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A bucket of tokens for each person: each call takes one, time puts them back.
 *
 * <p>All there is to know of a bucket is when it will be full again; a bucket that is full needs no memory.
 */
final class TokenBuckets {

    private static final int PEOPLE_KEPT = 10_000;

    private final long perToken;
    private final long whole;
    private final Clock clock;
    private final Map<PersonKey, Long> fullAt = new ConcurrentHashMap<>();

    TokenBuckets(int burst, int perSecond, Clock clock) {
        this.perToken = TimeUnit.SECONDS.toMicros(1) / perSecond;
        this.whole = burst * perToken;
        this.clock = clock;
    }

    /** Takes a token; where there is none, takes nothing and says how long until there is one. */
    Optional<Duration> take(PersonKey person) {
        var now = TimeUnit.MILLISECONDS.toMicros(clock.millis());
        if (fullAt.size() > PEOPLE_KEPT) {
            fullAt.values().removeIf(moment -> moment <= now);
        }
        var lacks = new long[1];
        fullAt.compute(person, (key, before) -> {
            var from = before == null ? now : Math.max(before, now);
            lacks[0] = from + perToken - now - whole;
            return lacks[0] > 0 ? before : Long.valueOf(from + perToken);
        });
        return lacks[0] > 0
                ? Optional.of(Duration.of(lacks[0], java.time.temporal.ChronoUnit.MICROS))
                : Optional.empty();
    }
}
