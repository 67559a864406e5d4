package io.guichet.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.core.settings.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** R5, R6, R36, R126, B4: when support is open, in Paris unless a test says otherwise. */
class OpenHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Texts WHY = new Texts("Déménagement", "Moving");

    private final OpenHours office = new OpenHours(Schedule.OFFICE_HOURS, PublicHolidays.NONE);

    /** R5: two slots a day, and a pause at noon. */
    @Test
    void the_usual_day_has_a_morning_and_an_afternoon() {
        assertThat(office.isOpen(monday("08:59"))).isFalse();
        assertThat(office.isOpen(monday("09:00"))).isTrue();
        assertThat(office.isOpen(monday("11:59"))).isTrue();
        assertThat(office.isOpen(monday("12:00"))).isFalse();
        assertThat(office.isOpen(monday("14:00"))).isTrue();
        assertThat(office.isOpen(monday("17:00"))).isFalse();
        assertThat(office.isOpen(at("2026-03-07T10:00"))).as("Saturday").isFalse();
    }

    @Test
    void it_says_when_it_closes_and_when_it_opens_again() {
        assertThat(office.closesAt(monday("10:00"))).contains(monday("12:00"));
        assertThat(office.closesAt(monday("12:00"))).isEmpty();
        assertThat(office.opensAgainAfter(monday("12:30"))).contains(monday("14:00"));
        assertThat(office.opensAgainAfter(monday("10:00"))).contains(monday("14:00"));
        assertThat(office.opensAgainAfter(at("2026-03-06T17:00")))
                .as("Friday night")
                .contains(monday("09:00"));
    }

    /** R36: half an hour that begins before noon ends after lunch. */
    @Test
    void open_time_passes_in_open_hours_only() {
        assertThat(office.plus(minutes(30), monday("10:00"))).contains(monday("10:30"));
        assertThat(office.plus(minutes(30), monday("11:30"))).contains(monday("12:00"));
        assertThat(office.plus(minutes(30), monday("11:40"))).contains(monday("14:10"));
        assertThat(office.plus(minutes(30), at("2026-03-06T16:45"))).contains(monday("09:15"));
        assertThat(office.plus(Duration.ofHours(30), monday("09:00"))).contains(at("2026-03-13T17:00"));
    }

    @Test
    void a_holiday_is_closed_from_midnight_to_midnight() {
        var bastille = new OpenHours(
                new Schedule(
                        PARIS,
                        Schedule.ALWAYS.week(),
                        List.of(new Holiday(LocalDate.of(2026, 7, 14), new Texts("Fête nationale", ""))),
                        List.of()),
                PublicHolidays.NONE);

        assertThat(bastille.isOpen(at("2026-07-13T23:59"))).isTrue();
        assertThat(bastille.isOpen(at("2026-07-14T00:00"))).isFalse();
        assertThat(bastille.holiday(at("2026-07-14T23:59"))).isPresent();
        assertThat(bastille.holiday(at("2026-07-15T00:00"))).isEmpty();
        assertThat(bastille.opensAgainAfter(at("2026-07-14T10:00"))).contains(at("2026-07-15T00:00"));
        assertThat(bastille.closesAt(at("2026-07-13T10:00"))).contains(at("2026-07-14T00:00"));
    }

    /** R126: over several days, and from the middle of one slot to the middle of another. */
    @Test
    void a_closing_is_closed_whatever_the_week_says() {
        var moving = new OpenHours(
                closed(Schedule.OFFICE_HOURS, at("2026-03-10T11:00"), at("2026-03-12T15:30"), 7), PublicHolidays.NONE);

        assertThat(moving.isOpen(at("2026-03-10T10:59"))).isTrue();
        assertThat(moving.isOpen(at("2026-03-10T11:00"))).isFalse();
        assertThat(moving.isOpen(at("2026-03-11T10:00"))).isFalse();
        assertThat(moving.isOpen(at("2026-03-12T15:30"))).isTrue();
        assertThat(moving.opensAgainAfter(at("2026-03-11T10:00"))).contains(at("2026-03-12T15:30"));
        assertThat(moving.plus(minutes(30), at("2026-03-10T10:50"))).contains(at("2026-03-12T15:50"));
    }

    @Test
    void a_closing_is_announced_some_days_before_and_until_it_ends() {
        var moving = new OpenHours(
                closed(Schedule.OFFICE_HOURS, at("2026-03-10T11:00"), at("2026-03-12T15:30"), 2), PublicHolidays.NONE);

        assertThat(moving.announced(at("2026-03-08T10:59"))).isEmpty();
        assertThat(moving.announced(at("2026-03-08T11:00"))).isPresent();
        assertThat(moving.announced(at("2026-03-12T15:29"))).isPresent();
        assertThat(moving.announced(at("2026-03-12T15:30"))).isEmpty();
    }

    /** The day of 23 hours: what the clock leaps over is not open. */
    @Test
    void in_the_night_of_spring_the_hour_that_is_leapt_over_does_not_count() {
        var nights = new OpenHours(daily(PARIS, Slot.of("01:30", "03:30")), PublicHolidays.NONE);

        assertThat(nights.closesAt(Instant.parse("2026-03-29T00:45:00Z")))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(nights.plus(minutes(60), Instant.parse("2026-03-29T00:30:00Z")))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(new OpenHours(daily(PARIS, Slot.of("02:00", "03:00")), PublicHolidays.NONE)
                        .opensAgainAfter(Instant.parse("2026-03-28T12:00:00Z")))
                .contains(Instant.parse("2026-03-30T00:00:00Z"));
    }

    /** The day of 25 hours: the clock shows the same hour twice. */
    @Test
    void in_the_night_of_autumn_the_hour_that_comes_twice_counts_twice() {
        var nights = new OpenHours(daily(PARIS, Slot.of("02:00", "03:00")), PublicHolidays.NONE);

        assertThat(nights.plus(minutes(90), Instant.parse("2026-10-25T00:00:00Z")))
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(nights.closesAt(Instant.parse("2026-10-25T00:30:00Z")))
                .contains(Instant.parse("2026-10-25T02:00:00Z"));
    }

    @Test
    void a_slot_until_midnight_goes_on_with_the_one_of_the_next_day() {
        var nights =
                new OpenHours(daily(PARIS, Slot.of("22:00", "24:00"), Slot.of("00:00", "02:00")), PublicHolidays.NONE);

        assertThat(nights.isOpen(monday("00:00"))).isTrue();
        assertThat(nights.closesAt(at("2026-03-08T23:00"))).contains(monday("02:00"));
        assertThat(nights.plus(minutes(180), at("2026-03-08T22:00"))).contains(monday("01:00"));
    }

    @Test
    void what_never_closes_has_no_closing_time() {
        var always = new OpenHours(Schedule.ALWAYS, PublicHolidays.NONE);

        assertThat(always.closesAt(monday("10:00"))).isEmpty();
        assertThat(always.opensAgainAfter(monday("10:00"))).isEmpty();
        assertThat(always.plus(minutes(30), monday("23:45"))).contains(at("2026-03-10T00:15"));
    }

    @Test
    void what_never_opens_says_so_and_does_not_search_for_ever() {
        var never = new OpenHours(new Schedule(PARIS, Map.of(), List.of(), List.of()), PublicHolidays.NONE);
        var closedForAges = new OpenHours(
                closed(Schedule.ALWAYS, Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"), 7), PublicHolidays.NONE);

        for (var hours : List.of(never, closedForAges)) {
            assertThat(hours.isOpen(monday("10:00"))).isFalse();
            assertThat(hours.opensAgainAfter(monday("10:00"))).isEmpty();
            assertThat(hours.plus(minutes(1), monday("10:00"))).isEmpty();
            assertThat(hours.closesAt(monday("10:00"))).isEmpty();
        }
    }

    private static Schedule daily(ZoneId zone, Slot... slots) {
        var week = Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> List.of(slots)));
        return new Schedule(zone, week, List.of(), List.of());
    }

    private static Schedule closed(Schedule schedule, Instant from, Instant to, int announceDays) {
        return new Schedule(
                schedule.zone(),
                schedule.week(),
                List.of(),
                List.of(new Closing(from, to, WHY, Texts.NONE, announceDays)));
    }

    private static Instant monday(String time) {
        return at("2026-03-09T" + time);
    }

    private static Instant at(String paris) {
        return LocalDateTime.parse(paris).atZone(PARIS).toInstant();
    }

    private static Duration minutes(int some) {
        return Duration.ofMinutes(some);
    }
}
