package io.guichet.core.availability;

import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.Schedule;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.Rules;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R36: the promise that a customer reads. */
class PickUpTest {

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

    @Test
    void is_not_promised_where_nobody_ever_opens() {
        settings.with(SUP, Rules.on().schedule(new Schedule(ZoneOffset.UTC, Map.of(), List.of(), List.of())));

        assertThat(pickUp.before(SUP, FRIDAY_EVENING)).isEmpty();
    }
}
