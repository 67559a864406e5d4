package io.guichet.web.admin;

import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.settings.Schedule.Holiday;
import java.util.Comparator;
import java.util.List;

/** The public holidays of a year in some countries, in order. */
record HolidaysDocument(int year, List<Day> holidays) {

    static HolidaysDocument of(PublicHolidays publicHolidays, int year, List<String> countries) {
        return new HolidaysDocument(
                year,
                countries.stream()
                        .distinct()
                        .flatMap(country ->
                                publicHolidays.of(country, year).stream().map(day -> Day.of(country, day)))
                        .sorted(Comparator.comparing(Day::date))
                        .toList());
    }

    record Day(String date, String country, TextsDocument name) {

        static Day of(String country, Holiday holiday) {
            return new Day(holiday.date().toString(), country, TextsDocument.of(holiday.name()));
        }
    }
}
