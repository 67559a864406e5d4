package io.guichet.core.availability;

import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.Rules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** R36: the promise that a customer reads. */
class PickUpTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-03-06T15:45:20Z");

    private final MemorySettings settings = new MemorySettings();
    private final PickUp pickUp = new PickUp(settings, PublicHolidays.NONE);

    @Test
    void is_promised_in_open_hours_and_whole_minutes() {
        settings.with(SUP, Rules.on().schedule(Schedule.OFFICE_HOURS).pickUpMinutes(30));

        assertThat(pickUp.before(SUP, FRIDAY_EVENING)).contains(Instant.parse("2026-03-09T08:16:00Z"));
        assertThat(pickUp.before(SUP, Instant.parse("2026-03-09T09:00:00Z")))
                .contains(Instant.parse("2026-03-09T09:30:00Z"));
    }

    /** What the report and the agents read: open minutes, whatever the clock on the wall says. */
    @Test
    void R128_is_measured_within_the_calendar() {
        settings.with(SUP, Rules.on().schedule(Schedule.OFFICE_HOURS).pickUpMinutes(30));
        var mondayMorning = Instant.parse("2026-03-09T08:10:20Z");

        assertThat(pickUp.minutes(SUP, FRIDAY_EVENING, mondayMorning)).isEqualTo(25);
        assertThat(pickUp.minutes(SUP, mondayMorning, mondayMorning.plusSeconds(61)))
                .isEqualTo(2);
        assertThat(pickUp.before(SUP, FRIDAY_EVENING).orElseThrow()).isAfter(mondayMorning);
    }

    /** What comes in while support is closed waits for nobody: the clock by which it is taken and qualified begins with the opening. */
    @Test
    void R112_nothing_is_owed_outside_support_hours() {
        settings.with(SUP, Rules.on().schedule(Schedule.OFFICE_HOURS).pickUpMinutes(30));
        var saturday = Instant.parse("2026-03-07T11:00:00Z");
        var beforeOpening = Instant.parse("2026-03-09T07:59:00Z");

        assertThat(pickUp.minutes(SUP, saturday, beforeOpening)).isZero();
        assertThat(pickUp.before(SUP, saturday)).isEqualTo(pickUp.before(SUP, beforeOpening));
        assertThat(pickUp.before(SUP, saturday).orElseThrow()).isAfter(beforeOpening);
    }

    /** Asked at 17:50, open until 18:00 and again from 9:00: due at 9:20, and of 30 minutes 20 are left all night. */
    @Test
    void B5_time_stands_still_over_a_closed_night() {
        nineToSix();
        var asked = paris("2026-03-10T17:50");

        var counting = pickUp.counting(SUP, asked, asked.plusSeconds(60));

        assertThat(counting.promised()).isEqualTo(30);
        assertThat(counting.spent()).hasMinutes(1);
        assertThat(counting.spentAt(paris("2026-03-10T23:00"))).hasMinutes(10);
        assertThat(counting.spentAt(paris("2026-03-11T08:59"))).hasMinutes(10);
        assertThat(counting.spentAt(paris("2026-03-11T09:20"))).hasMinutes(30);
        assertThat(pickUp.before(SUP, asked)).contains(paris("2026-03-11T09:20"));
    }

    /** Late by what was open since, not by the weekend; here the one in which clocks are set. */
    @Test
    void B5_time_stands_still_over_a_weekend_in_which_clocks_are_set() {
        nineToSix();
        var asked = paris("2026-10-23T17:55");

        var counting = pickUp.counting(SUP, asked, paris("2026-10-24T12:00"));

        assertThat(counting.spent()).hasMinutes(5);
        assertThat(counting.spentAt(paris("2026-10-26T09:00"))).hasMinutes(5);
        assertThat(counting.spentAt(paris("2026-10-26T09:35"))).hasMinutes(40);
    }

    /** The hour that an autumn night has twice is open twice; the one that a spring night lacks goes by for nobody. */
    @Test
    void B5_a_night_shift_counts_the_hours_that_there_are() {
        settings.with(SUP, Rules.on().pickUpMinutes(30));
        var autumn = paris("2026-10-25T01:30");
        var spring = paris("2026-03-29T01:30");

        assertThat(pickUp.counting(SUP, autumn, autumn).spentAt(paris("2026-10-25T03:30")))
                .hasHours(3);
        assertThat(pickUp.counting(SUP, spring, spring).spentAt(paris("2026-03-29T03:30")))
                .hasHours(1);
    }

    /** Whoever counts on from one moment comes to what is counted at a later one. */
    @Test
    void B5_counting_on_is_what_counting_anew_would_be() {
        nineToSix();
        var asked = paris("2026-10-22T16:10");
        var counting = pickUp.counting(SUP, asked, asked.plusSeconds(100));

        for (var hours = 1; hours < 7 * 24; hours += 5) {
            var later = asked.plus(Duration.ofHours(hours));
            assertThat(counting.spentAt(later))
                    .as("after %d hours", hours)
                    .isEqualTo(pickUp.counting(SUP, asked, later).spent());
        }
    }

    private void nineToSix() {
        var week = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .collect(Collectors.toMap(day -> day, day -> List.of(Slot.of("09:00", "18:00"))));
        settings.with(
                SUP,
                Rules.on()
                        .schedule(new Schedule(PARIS, week, List.of(), List.of()))
                        .pickUpMinutes(30));
    }

    private static Instant paris(String time) {
        return LocalDateTime.parse(time).atZone(PARIS).toInstant();
    }

    @Test
    void is_not_promised_where_nobody_ever_opens() {
        settings.with(SUP, Rules.on().schedule(new Schedule(ZoneOffset.UTC, Map.of(), List.of(), List.of())));

        assertThat(pickUp.before(SUP, FRIDAY_EVENING)).isEmpty();
    }
}
