package io.guichet.jira.hours;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.parser.HolidayParser;
import de.focus_shift.jollyday.core.parser.impl.ChristianHolidayParser;
import de.focus_shift.jollyday.core.parser.impl.EthiopianOrthodoxHolidayParser;
import de.focus_shift.jollyday.core.parser.impl.FixedParser;
import de.focus_shift.jollyday.core.parser.impl.FixedWeekdayBetweenFixedParser;
import de.focus_shift.jollyday.core.parser.impl.FixedWeekdayInMonthParser;
import de.focus_shift.jollyday.core.parser.impl.FixedWeekdayRelativeToFixedParser;
import de.focus_shift.jollyday.core.parser.impl.IslamicHolidayParser;
import de.focus_shift.jollyday.core.parser.impl.RelativeToEasterSundayParser;
import de.focus_shift.jollyday.core.parser.impl.RelativeToFixedParser;
import de.focus_shift.jollyday.core.parser.impl.RelativeToWeekdayInMonthParser;
import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.settings.Schedule.Holiday;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Public holidays as Jollyday's rules have them (R125); once computed they are remembered. */
@Named
public final class JollydayHolidays implements PublicHolidays {

    /** Whoever asks for more years than that begins anew. */
    private static final int MOST_YEARS = 2_000;

    private final Map<Asked, List<Holiday>> computed = new ConcurrentHashMap<>();

    @Override
    public List<Holiday> of(String place, int year) {
        if (computed.size() > MOST_YEARS) {
            computed.clear();
        }
        return computed.computeIfAbsent(new Asked(place, year), Jollyday::holidays);
    }

    @Override
    public List<Place> places() {
        return Known.PLACES;
    }

    private record Asked(String place, int year) {}

    /** Read when somebody wants to choose. */
    private static final class Known {

        private static final List<Place> PLACES = HolidayFiles.places();
    }

    /** The library's side; a class of its own, so that who asks for no country never loads it. */
    static final class Jollyday {

        static final List<HolidayParser> PARSERS = List.of(
                new FixedParser(),
                new FixedWeekdayInMonthParser(),
                new FixedWeekdayBetweenFixedParser(),
                new FixedWeekdayRelativeToFixedParser(),
                new RelativeToFixedParser(),
                new RelativeToWeekdayInMonthParser(),
                new RelativeToEasterSundayParser(),
                new ChristianHolidayParser(),
                new IslamicHolidayParser(),
                new EthiopianOrthodoxHolidayParser());

        private static List<Holiday> holidays(Asked asked) {
            var days = new TreeMap<LocalDate, Holiday>();
            var rules = HolidayFiles.rules(asked.place());
            // A day that is moved off a weekend may be moved into another year.
            for (var year = asked.year() - 1; year <= asked.year() + 1; year++) {
                var then = Year.of(year);
                rules.stream()
                        .flatMap(some -> PARSERS.stream().flatMap(parser -> parser.parse(then, some).stream()))
                        .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                        .forEach(holiday -> Stream.concat(
                                        Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream())
                                .filter(day -> day.getYear() == asked.year())
                                .forEach(day -> days.putIfAbsent(
                                        day,
                                        new Holiday(
                                                day, HolidayFiles.name(asked.place(), holiday.getPropertiesKey())))));
            }
            return List.copyOf(days.values());
        }
    }
}
