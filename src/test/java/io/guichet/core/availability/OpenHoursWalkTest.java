package io.guichet.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.core.settings.Texts;
import io.guichet.core.settings.TimeOfDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any schedule, in zones whose clocks are set at odd hours, against a walk from minute to minute. */
class OpenHoursWalkTest {

    private static final int MINUTES = 4 * 24 * 60;
    private static final Texts WHY = new Texts("x", "");

    /** A moment some hours before the clocks are set, or before a date is left out, besides plain days. */
    private static final List<String> STARTS = List.of(
            "Europe/Paris 2026-03-28T12:00:00Z",
            "Europe/Paris 2026-10-24T12:00:00Z",
            "Europe/Paris 2026-06-10T00:00:00Z",
            "America/St_Johns 2010-11-06T12:00:00Z",
            "America/Sao_Paulo 2017-10-14T12:00:00Z",
            "America/Sao_Paulo 2018-02-17T12:00:00Z",
            "Australia/Lord_Howe 2026-04-04T06:00:00Z",
            "Pacific/Apia 2011-12-29T12:00:00Z",
            "Asia/Kathmandu 2026-01-01T00:00:00Z",
            "UTC 2026-02-27T00:00:00Z");

    @Property(tries = 300)
    void the_answers_are_those_of_a_walk_from_minute_to_minute(@ForAll long seed) {
        var dice = new Random(seed);
        var start = STARTS.get(dice.nextInt(STARTS.size())).split(" ");
        var from = Instant.parse(start[1]).plus(Duration.ofMinutes(dice.nextInt(24 * 60)));
        var schedule = any(dice, ZoneId.of(start[0]), from);
        var hours = new OpenHours(schedule, PublicHolidays.NONE);
        var walk = walk(schedule, from);

        assertThat(hours.isOpen(from)).isEqualTo(walk[0]);
        expect(hours.closesAt(from), walk[0] ? next(walk, 0, false) : -1, from, walk[0]);
        var closed = walk[0] ? next(walk, 0, false) : 0;
        if (closed >= 0) {
            expect(hours.opensAgainAfter(from), next(walk, closed, true), from, true);
        }
        var open = 1 + dice.nextInt(600);
        expect(hours.plus(Duration.ofMinutes(open), from), after(walk, open), from, true);
    }

    /** Beyond the walk only that it lies beyond can be said. */
    private static void expect(Optional<Instant> answer, int minute, Instant from, boolean possible) {
        if (minute >= 0) {
            assertThat(answer).contains(from.plus(Duration.ofMinutes(minute)));
        } else if (possible) {
            assertThat(answer.filter(moment -> moment.isBefore(from.plus(Duration.ofMinutes(MINUTES)))))
                    .isEmpty();
        } else {
            assertThat(answer).isEmpty();
        }
    }

    private static int next(boolean[] walk, int from, boolean open) {
        for (var minute = from; minute < MINUTES; minute++) {
            if (walk[minute] == open) {
                return minute;
            }
        }
        return -1;
    }

    private static int after(boolean[] walk, int open) {
        var left = open;
        for (var minute = 0; minute < MINUTES; minute++) {
            if (walk[minute] && --left == 0) {
                return minute + 1;
            }
        }
        return -1;
    }

    private static boolean[] walk(Schedule schedule, Instant from) {
        var walk = new boolean[MINUTES];
        for (var minute = 0; minute < MINUTES; minute++) {
            walk[minute] = isOpen(schedule, from.plus(Duration.ofMinutes(minute)));
        }
        return walk;
    }

    private static boolean isOpen(Schedule schedule, Instant at) {
        var clock = at.atZone(schedule.zone());
        var shown = new TimeOfDay(clock.getHour() * 60 + clock.getMinute());
        return schedule.closings().stream().noneMatch(closing -> closing.covers(at))
                && schedule.holidays().stream().noneMatch(day -> day.date().equals(clock.toLocalDate()))
                && schedule.on(clock.getDayOfWeek()).stream()
                        .anyMatch(slot -> slot.from().compareTo(shown) <= 0 && shown.compareTo(slot.to()) < 0);
    }

    private static Schedule any(Random dice, ZoneId zone, Instant from) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, slots(dice));
        }
        var today = LocalDate.ofInstant(from, ZoneOffset.UTC);
        var holidays =
                dice.nextInt(3) == 0 ? List.of(new Holiday(today.plusDays(dice.nextInt(3)), WHY)) : List.<Holiday>of();
        var closings = new ArrayList<Closing>();
        for (var i = dice.nextInt(3); i > 0; i--) {
            var begin = from.plus(Duration.ofMinutes(dice.nextInt(MINUTES) - 600L));
            closings.add(
                    new Closing(begin, begin.plus(Duration.ofMinutes(1 + dice.nextInt(2_000))), WHY, Texts.NONE, 7));
        }
        return new Schedule(zone, week, holidays, closings);
    }

    /** Up to four cuts through a day; every other piece is open. */
    private static List<Slot> slots(Random dice) {
        var cuts = dice.ints(dice.nextInt(5), 0, 97)
                .map(quarter -> quarter * 15)
                .distinct()
                .sorted()
                .toArray();
        var slots = new ArrayList<Slot>();
        for (var i = 0; i + 1 < cuts.length; i += 1 + dice.nextInt(2)) {
            slots.add(new Slot(new TimeOfDay(cuts[i]), new TimeOfDay(cuts[i + 1])));
        }
        return slots;
    }
}
