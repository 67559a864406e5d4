package io.guichet.core.availability;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Holiday;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The days on which a schedule has no slots: those that an administrator named, and the holidays of its countries. */
final class DaysOff {

    private final Schedule schedule;
    private final PublicHolidays publicHolidays;
    private final Map<LocalDate, Holiday> named;

    DaysOff(Schedule schedule, PublicHolidays publicHolidays) {
        this.schedule = schedule;
        this.publicHolidays = publicHolidays;
        named = schedule.holidays().stream().collect(toUnmodifiableMap(Holiday::date, day -> day, (one, same) -> one));
    }

    /** What day off it is; an administrator's own name for it first. */
    Optional<Holiday> on(LocalDate day) {
        var own = named.get(day);
        return own != null ? Optional.of(own) : inACountry(day);
    }

    private Optional<Holiday> inACountry(LocalDate day) {
        return schedule.countries().stream()
                .flatMap(country -> publicHolidays.of(country, day.getYear()).stream())
                .filter(holiday -> holiday.date().equals(day))
                .findFirst();
    }
}
