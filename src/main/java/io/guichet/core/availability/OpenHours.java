package io.guichet.core.availability;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A schedule, asked about moments (R5, R6, R36, R126).
 *
 * <p>Open is when the clock on the wall, in the schedule's zone, shows a time within a slot of its day, the day is no
 * holiday and no closing is on. So the hour that a night in autumn has twice is open twice, and the one that a night in
 * spring lacks is not made up for.
 *
 * <p>Looks no further than {@link #HORIZON}: a schedule that never opens has an answer, too.
 */
public final class OpenHours {

    static final Duration HORIZON = Duration.ofDays(800);

    private static final Duration NEAR = Duration.ofDays(7);

    private final Openings openings;
    private final Schedule schedule;
    private final DaysOff off;

    /** @param publicHolidays of the countries that the schedule names */
    public OpenHours(Schedule schedule, PublicHolidays publicHolidays) {
        this.schedule = schedule;
        this.off = new DaysOff(schedule, publicHolidays);
        this.openings = new Openings(schedule, off);
    }

    public boolean isOpen(Instant at) {
        return !openings.within(at, at.plusNanos(1)).isEmpty();
    }

    public Optional<Holiday> holiday(Instant at) {
        return off.on(at.atZone(schedule.zone()).toLocalDate());
    }

    /** The closing that is on; of several the one that ends last. */
    public Optional<Closing> closing(Instant at) {
        return schedule.closings().stream()
                .filter(closing -> closing.covers(at))
                .max(Comparator.comparing(Closing::to));
    }

    /** The closing that customers are to be told of: going on, or soon enough to be announced; the nearest one. */
    public Optional<Closing> announced(Instant at) {
        return schedule.closings().stream()
                .filter(closing -> at.isBefore(closing.to()))
                .filter(closing -> !at.isBefore(closing.from().minus(Duration.ofDays(closing.announceDays()))))
                .min(Comparator.comparing(Closing::from));
    }

    /** When it opens the next time; while it is open, when it opens again after that. */
    public Optional<Instant> opensAgainAfter(Instant at) {
        var from = isOpen(at) ? end(at, HORIZON) : Optional.of(at);
        return from.flatMap(closed -> first(closed, HORIZON));
    }

    /** When the present opening ends; absent while it is closed, and where it stays open for a week. */
    public Optional<Instant> closesAt(Instant at) {
        return isOpen(at) ? end(at, NEAR) : Optional.empty();
    }

    /** The moment at which so much open time has gone by; absent where that never happens. */
    public Optional<Instant> plus(Duration open, Instant from) {
        var left = open;
        for (var step = from; step.isBefore(from.plus(HORIZON)); step = step.plus(NEAR)) {
            for (var opening : openings.within(step, step.plus(NEAR))) {
                if (opening.length().compareTo(left) >= 0) {
                    return Optional.of(opening.from().plus(left));
                }
                left = left.minus(opening.length());
            }
        }
        return Optional.empty();
    }

    /** How much open time lies between two moments. */
    public Duration between(Instant from, Instant to) {
        return openings.within(from, to).stream().map(Openings.Opening::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** When it is open between two moments, in order and apart. */
    List<Openings.Opening> openings(Instant from, Instant to) {
        return openings.within(from, to);
    }

    private Optional<Instant> first(Instant from, Duration horizon) {
        for (var step = from; step.isBefore(from.plus(horizon)); step = step.plus(NEAR)) {
            var found = openings.within(step, step.plus(NEAR));
            if (!found.isEmpty()) {
                return Optional.of(found.get(0).from());
            }
        }
        return Optional.empty();
    }

    /** The end of the opening that {@code open} lies in. */
    private Optional<Instant> end(Instant open, Duration horizon) {
        for (var step = open; step.isBefore(open.plus(horizon)); step = step.plus(NEAR)) {
            var first = openings.within(step, step.plus(NEAR)).stream().findFirst();
            if (first.isEmpty() || first.get().from().isAfter(step)) {
                return Optional.of(step);
            }
            if (first.get().to().isBefore(step.plus(NEAR))) {
                return Optional.of(first.get().to());
            }
        }
        return Optional.empty();
    }
}
