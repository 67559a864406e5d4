package io.guichet.web.agent;

import static java.time.temporal.ChronoUnit.MINUTES;

import io.guichet.core.conversation.DeskQuery;
import io.guichet.web.json.Malformed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long ago a conversation was begun, as an agent filters by it (M14): up to 24 hours, up to 7 days, longer.
 *
 * <p>Hours that roll and no calendar's days: the night's questions are not gone at midnight, nor Friday's on Monday, and
 * nobody has to know whose zone counts. Whole minutes, so that what was counted for one is known for the next.
 */
enum DeskAge {
    DAY,
    WEEK,
    OLDER;

    /** Absent for any age. */
    static Optional<DeskAge> read(String name) {
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(age -> age.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed("age")));
    }

    private String word() {
        return switch (this) {
            case DAY -> "day";
            case WEEK -> "week";
            case OLDER -> "older";
        };
    }

    /** What is not older than a day or a week was begun then or later. */
    static Instant start(DeskAge age, Clock clock) {
        return clock.instant().truncatedTo(MINUTES).minus(Duration.ofDays(age == DAY ? 1 : 7));
    }

    DeskQuery within(DeskQuery query, Clock clock) {
        var start = start(this, clock);
        return this == OLDER ? query.openedBefore(start) : query.openedFrom(start);
    }
}
