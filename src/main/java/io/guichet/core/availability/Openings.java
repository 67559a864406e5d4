package io.guichet.core.availability;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of time during which a schedule is open, in order and apart.
 *
 * <p>Time is cut where the zone's clocks are set; between two cuts a slot is a plain stretch.
 */
final class Openings {

    private final Schedule schedule;
    private final DaysOff off;

    Openings(Schedule schedule, DaysOff off) {
        this.schedule = schedule;
        this.off = off;
    }

    /** What is open from {@code from} to before {@code until}. */
    List<Opening> within(Instant from, Instant until) {
        if (schedule.week().isEmpty()) {
            return List.of();
        }
        var open = new ArrayList<Opening>();
        var rules = schedule.zone().getRules();
        for (var at = from; at.isBefore(until); ) {
            var set = rules.nextTransition(at);
            var end = set == null || set.getInstant().isAfter(until) ? until : set.getInstant();
            add(open, new Opening(at, end), rules.getOffset(at));
            at = end;
        }
        List<Opening> left = open;
        for (var closing : schedule.closings()) {
            left = without(left, closing);
        }
        return left;
    }

    private void add(List<Opening> open, Opening stretch, ZoneOffset offset) {
        var last = stretch.to().atOffset(offset).toLocalDate();
        for (var day = stretch.from().atOffset(offset).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (off.on(day).isEmpty()) {
                var midnight = day.atStartOfDay().toInstant(offset);
                schedule.on(day.getDayOfWeek()).forEach(slot -> join(open, stretch.meet(opening(midnight, slot))));
            }
        }
    }

    private static Opening opening(Instant midnight, Slot slot) {
        return new Opening(
                after(midnight, slot.from().minutes()),
                after(midnight, slot.to().minutes()));
    }

    private static Instant after(Instant midnight, int minutes) {
        return midnight.plus(Duration.ofMinutes(minutes));
    }

    /** What follows without a break is one. */
    private static void join(List<Opening> open, Opening next) {
        if (next.isNothing()) {
            return;
        }
        var last = open.size() - 1;
        if (last >= 0 && open.get(last).to().equals(next.from())) {
            open.set(last, new Opening(open.get(last).from(), next.to()));
        } else {
            open.add(next);
        }
    }

    private static List<Opening> without(List<Opening> open, Closing closing) {
        var left = new ArrayList<Opening>();
        for (var one : open) {
            var before = one.meet(new Opening(one.from(), closing.from()));
            var after = one.meet(new Opening(closing.to(), one.to()));
            if (!before.isNothing()) {
                left.add(before);
            }
            if (!after.isNothing()) {
                left.add(after);
            }
        }
        return left;
    }

    /** From a moment to before another one. */
    record Opening(Instant from, Instant to) {

        boolean isNothing() {
            return !from.isBefore(to);
        }

        Duration length() {
            return Duration.between(from, to);
        }

        Opening meet(Opening other) {
            return new Opening(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
        }
    }
}
