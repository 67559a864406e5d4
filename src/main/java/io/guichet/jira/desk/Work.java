package io.guichet.jira.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A conversation that is to be mirrored, or being mirrored. Not safe by itself: changed under its key in a map. */
final class Work {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final Instant since;
    private int failures;
    private long failingEntry;
    private int failuresOfEntry;
    private Optional<Instant> failingSince = Optional.empty();
    private boolean again;

    Work(Instant since) {
        this.since = since;
    }

    Instant since() {
        return since;
    }

    int failures() {
        return failures;
    }

    /** Something came while it was worked on, or waited. */
    void again() {
        again = true;
    }

    boolean isWantedAgain() {
        return again;
    }

    /** From here on, what comes is news. */
    void begun() {
        again = false;
    }

    /** Twice as long each time. */
    Duration pauseAfterFailure() {
        failures++;
        var doubled = SHORTEST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** An entry failed; how often it has now, one after the other. */
    int failed(long entry, Instant now) {
        if (entry != failingEntry) {
            failingEntry = entry;
            failuresOfEntry = 0;
            failingSince = Optional.of(now);
        }
        failuresOfEntry++;
        return failuresOfEntry;
    }

    /** Since when that entry fails. */
    Optional<Instant> failingSince() {
        return failingSince;
    }
}
