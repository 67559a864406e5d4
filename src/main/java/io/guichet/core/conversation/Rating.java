package io.guichet.core.conversation;

import java.time.Duration;
import java.time.Instant;

/**
 * How the customer found it.
 *
 * @param stars 1 to 5
 * @param comment empty where she gave none
 * @param first when she first said so; she may change it for a day
 */
public record Rating(int stars, String comment, Instant first) {

    /** How long a rating may be changed. */
    public static final Duration CHANGEABLE = Duration.ofHours(24);

    public Instant until() {
        return first.plus(CHANGEABLE);
    }
}
