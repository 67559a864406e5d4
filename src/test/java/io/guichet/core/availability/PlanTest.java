package io.guichet.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.Schedule.Slot;
import io.guichet.core.settings.TimeOfDay;
import io.guichet.testkit.Cast;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** M10: any week, in nights on which clocks are set, against a walk from minute to minute. */
class PlanTest {

    private static final int MINUTES = 3 * 24 * 60;

    private static final List<String> STARTS = List.of(
            "Europe/Paris 2026-03-28T12:00:00Z",
            "Europe/Paris 2026-10-24T12:00:00Z",
            "America/St_Johns 2010-11-06T12:00:00Z",
            "America/Sao_Paulo 2017-10-14T12:00:00Z",
            "Australia/Lord_Howe 2026-04-04T06:00:00Z",
            "Europe/Paris 2026-06-10T00:00:00Z");

    @Property(tries = 300)
    void it_turns_where_a_clock_on_the_wall_says_so(@ForAll long seed) {
        var dice = new Random(seed);
        var start = STARTS.get(dice.nextInt(STARTS.size())).split(" ");
        var from = Instant.parse(start[1]).plus(Duration.ofMinutes(dice.nextInt(24 * 60)));
        var plan = any(dice, ZoneId.of(start[0]));
        var first = isOn(plan, from);
        var turn = from;
        for (var minute = 0; minute < MINUTES && isOn(plan, turn) == first; minute++) {
            turn = turn.plusSeconds(60);
        }

        assertThat(plan.isOn(from)).isEqualTo(first);
        if (isOn(plan, turn) == first) {
            var beyond = turn;
            assertThat(plan.turnsAfter(from).filter(beyond::isAfter)).isEmpty();
        } else {
            assertThat(plan.turnsAfter(from)).contains(turn);
        }
    }

    /** A word holds until the plan turns after it, and no longer; whatever the moment. */
    @Property(tries = 40)
    void a_word_wins_until_the_next_turn(@ForAll long seed, @ForAll boolean available) {
        var dice = new Random(seed);
        var start = STARTS.get(dice.nextInt(STARTS.size())).split(" ");
        var said = Instant.parse(start[1]);
        var plan = any(dice, ZoneId.of(start[0]));
        var lease = new Lease(Cast.ALINE, available, Optional.empty(), Set.of(), said).with(Optional.of(plan));
        var turned = false;
        for (var at = said; at.isBefore(said.plus(Duration.ofDays(2))); at = at.plusSeconds(60)) {
            turned |= isOn(plan, at) != isOn(plan, said);
            assertThat(lease.isPlannedAt(at)).isEqualTo(turned);
            assertThat(lease.seen(at).holdsAt(at)).isEqualTo(turned ? isOn(plan, at) : available);
        }
    }

    /** Nor one that was stored before; else each look would search years for its next turn. */
    @Test
    void a_week_without_hours_is_no_plan() {
        var said = Instant.parse("2026-06-10T00:00:00Z");
        var empty = new Plan(ZoneId.of("Europe/Paris"), Map.of(DayOfWeek.MONDAY, List.of()));

        var lease = Lease.away(Cast.ALINE, said).with(Optional.of(empty));

        assertThat(lease.plan()).isEmpty();
        assertThat(lease.mayHold()).isFalse();
    }

    private static boolean isOn(Plan plan, Instant at) {
        var clock = at.atZone(plan.zone());
        var shown = new TimeOfDay(clock.getHour() * 60 + clock.getMinute());
        return plan.week().getOrDefault(clock.getDayOfWeek(), List.of()).stream()
                .anyMatch(slot -> slot.from().compareTo(shown) <= 0 && shown.compareTo(slot.to()) < 0);
    }

    private static Plan any(Random dice, ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var cuts = dice.ints(4, 0, 49)
                    .map(half -> half * 30)
                    .distinct()
                    .sorted()
                    .toArray();
            var slots = new ArrayList<Slot>();
            for (var i = 0; i + 1 < cuts.length; i += 2) {
                slots.add(new Slot(new TimeOfDay(cuts[i]), new TimeOfDay(cuts[i + 1])));
            }
            week.put(day, slots);
        }
        return new Plan(zone, week);
    }
}
