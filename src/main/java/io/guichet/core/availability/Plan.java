package io.guichet.core.availability;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of a week in which an agent means to be available (M10), by the clock on her wall; on a night on which clocks
 * are set, as {@link OpenHours} has it.
 */
public record Plan(ZoneId zone, Map<DayOfWeek, List<Slot>> week) {

    public Plan {
        week = new Schedule(zone, week, List.of(), List.of()).week();
    }

    public boolean isOn(Instant at) {
        return hours().isOpen(at);
    }

    /** The next moment at which it turns on or off; absent for a plan that never does. */
    public Optional<Instant> turnsAfter(Instant at) {
        var hours = hours();
        return hours.isOpen(at) ? hours.closesAt(at) : hours.opensAgainAfter(at);
    }

    private OpenHours hours() {
        return new OpenHours(new Schedule(zone, week, List.of(), List.of()), PublicHolidays.NONE);
    }
}
