package io.guichet.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.core.settings.Texts;
import io.guichet.jira.hours.JollydayHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * R5, R6, R124–R127, B4: ten years of a schedule with nights, French holidays and closings, against a model that knows
 * nothing but what the clock on the wall shows in each single minute.
 *
 * <p>Paris sets its clocks at two, São Paulo did at midnight, so that days began at one o'clock, and Lord Howe by half
 * an hour; Apia once left out a day.
 */
class OpenHoursYearsTest {

    private static final int YEARS = 10;
    private static final int AROUND = 26 * 60;
    private static final Texts WHY = new Texts("Réunion d’équipe", "Team meeting");

    private final PublicHolidays holidays = new JollydayHolidays();

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2025, 20",
        "America/Sao_Paulo, 2009, 19",
        "Australia/Lord_Howe, 2025, 20",
        "Pacific/Apia, 2009, 18",
        "UTC, 2025, 0"
    })
    void the_answers_are_those_of_the_clock_on_the_wall(String zone, int year, int turns) {
        var begin = Instant.parse(year + "-01-01T00:00:00Z");
        var schedule = schedule(ZoneId.of(zone), begin);
        var wall = wall(schedule, begin, year);
        var hours = new OpenHours(schedule, holidays);

        everyMinuteOfTenYears(hours, begin, wall);
        var nights = turns(schedule.zone(), begin);
        assertThat(nights).as("nights on which clocks are set").hasSizeGreaterThanOrEqualTo(turns);
        for (var night : nights) {
            var middle = minute(begin, night);
            for (var minute = middle - AROUND; minute < middle + AROUND; minute++) {
                answers(hours, begin, wall, minute);
            }
        }
        for (var minute = 0; minute < wall.length - 60 * 24 * 60; minute += 1_499) {
            answers(hours, begin, wall, minute);
        }
    }

    private static void everyMinuteOfTenYears(OpenHours hours, Instant begin, boolean[] wall) {
        for (var from = 0; from < wall.length; ) {
            var until = from;
            while (until < wall.length && wall[until] == wall[from]) {
                until++;
            }
            var length = hours.between(at(begin, from), at(begin, until));
            assertThat(length)
                    .as("open from %s to %s", at(begin, from), at(begin, until))
                    .isEqualTo(wall[from] ? Duration.ofMinutes(until - from) : Duration.ZERO);
            from = until;
        }
    }

    private static void answers(OpenHours hours, Instant begin, boolean[] wall, int minute) {
        var now = at(begin, minute);
        if (hours.isOpen(now) != wall[minute]) {
            throw new AssertionError("at " + now + " it is " + (wall[minute] ? "open" : "closed"));
        }
        var shut = wall[minute] ? next(wall, minute, false) : minute;
        if (wall[minute]) {
            assertThat(hours.closesAt(now)).as("closes after %s", now).contains(at(begin, shut));
        }
        assertThat(hours.opensAgainAfter(now))
                .as("opens again after %s", now)
                .contains(at(begin, next(wall, shut, true)));
    }

    private static int next(boolean[] wall, int from, boolean open) {
        var minute = from;
        while (wall[minute] != open) {
            minute++;
        }
        return minute;
    }

    /** Each minute for itself. */
    private static boolean[] wall(Schedule schedule, Instant begin, int year) {
        var wall = new boolean[minute(begin, Instant.parse((year + YEARS) + "-01-01T00:00:00Z"))];
        var off = Set.copyOf(daysOff(schedule, year));
        for (var minute = 0; minute < wall.length; minute++) {
            var clock = at(begin, minute).atZone(schedule.zone());
            var shown = clock.getHour() * 60 + clock.getMinute();
            wall[minute] = schedule.on(clock.getDayOfWeek()).stream()
                            .anyMatch(slot -> slot.from().minutes() <= shown
                                    && shown < slot.to().minutes())
                    && !off.contains(clock.toLocalDate());
        }
        for (var closing : schedule.closings()) {
            var last = Math.min(wall.length, minute(begin, closing.to()));
            for (var minute = Math.max(0, minute(begin, closing.from())); minute < last; minute++) {
                wall[minute] = false;
            }
        }
        return wall;
    }

    /** The law's list, and Easter as Gauss had it. */
    private static List<LocalDate> daysOff(Schedule schedule, int first) {
        var days =
                new ArrayList<>(schedule.holidays().stream().map(Holiday::date).toList());
        for (var year = first - 1; year <= first + YEARS; year++) {
            for (var fixed : List.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25")) {
                days.add(LocalDate.parse(year + "-" + fixed));
            }
            var easter = easter(year);
            days.addAll(List.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50)));
        }
        return days;
    }

    /** Good for the years 1900 to 2099. */
    private static LocalDate easter(int year) {
        var moon = (19 * (year % 19) + 24) % 30;
        var sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        var late = moon + sunday == 35 || moon == 28 && sunday == 6 && (11 * 24 + 11) % 30 < 19;
        return LocalDate.of(year, 3, 22).plusDays(moon + sunday - (late ? 7 : 0));
    }

    /** Two slots on working days, one of them over midnight into the next, a night at the weekend. */
    private static Schedule schedule(ZoneId zone, Instant begin) {
        var dice = new Random(zone.getId().hashCode());
        var closings = new ArrayList<Closing>();
        for (var i = 0; i < 120; i++) {
            var from = begin.plus(Duration.ofMinutes(dice.nextInt(YEARS * 365 * 24 * 60)));
            closings.add(new Closing(from, from.plus(Duration.ofMinutes(1 + dice.nextInt(9_000))), WHY, Texts.NONE, 7));
        }
        var day = List.of(Slot.of("00:00", "02:30"), Slot.of("09:00", "12:00"), Slot.of("14:00", "17:00"));
        return new Schedule(
                zone,
                Map.of(
                        DayOfWeek.MONDAY,
                        day,
                        DayOfWeek.TUESDAY,
                        day,
                        DayOfWeek.WEDNESDAY,
                        List.of(Slot.of("09:00", "12:00")),
                        DayOfWeek.FRIDAY,
                        List.of(Slot.of("21:45", "24:00")),
                        DayOfWeek.SATURDAY,
                        List.of(Slot.of("00:00", "03:15"), Slot.of("23:00", "24:00")),
                        DayOfWeek.SUNDAY,
                        List.of(Slot.of("00:00", "00:45"), Slot.of("01:30", "02:15"), Slot.of("02:15", "03:30"))),
                List.of(new Holiday(LocalDate.ofInstant(begin, ZoneOffset.UTC).plusDays(40), WHY)),
                List.of("FR"),
                closings);
    }

    private static List<Instant> turns(ZoneId zone, Instant begin) {
        var turns = new ArrayList<Instant>();
        var rules = zone.getRules();
        var end = begin.plus(Duration.ofDays(YEARS * 365L - 60));
        for (var next = rules.nextTransition(begin.plus(Duration.ofDays(2)));
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            turns.add(next.getInstant());
        }
        return turns;
    }

    private static Instant at(Instant begin, int minute) {
        return begin.plus(minute, ChronoUnit.MINUTES);
    }

    private static int minute(Instant begin, Instant moment) {
        return (int) begin.until(moment, ChronoUnit.MINUTES);
    }
}
