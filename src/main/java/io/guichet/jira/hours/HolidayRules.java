package io.guichet.jira.hours;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.threeten.extra.Days;
import org.threeten.extra.chrono.JulianChronology;

/**
 * One list of rules in a file of Jollyday's, as its parsers take them.
 *
 * <p>Jollyday's own readers want JAXB or Jackson's XML module and find each other by the thread's class loader, of which
 * neither is to be counted on in a bundle. The form is a small one, so we read it ourselves; a test compares.
 */
record HolidayRules(Markup markup) implements HolidayConfigurations {

    private <T> List<T> each(String name, Function<Markup, T> rule) {
        return markup.all(name).stream().map(rule).toList();
    }

    @Override
    public List<FixedHolidayConfiguration> fixed() {
        return each("Fixed", Fixed::new);
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return each("RelativeToFixed", RelativeToFixed::new);
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return each("RelativeToWeekdayInMonth", RelativeToWeekday::new);
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return each("FixedWeekday", WeekdayInMonth::new);
    }

    @Override
    public List<ChristianHolidayConfiguration> christianHolidays() {
        return each("ChristianHoliday", Christian::new);
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return each("IslamicHoliday", Islamic::new);
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return each("FixedWeekdayBetweenFixed", WeekdayBetween::new);
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return each("FixedWeekdayRelativeToFixed", WeekdayNear::new);
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return each("EthiopianOrthodoxHoliday", Ethiopian::new);
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return each("RelativeToEasterSunday", NearEaster::new);
    }

    private record Fixed(Markup markup) implements HolidayRule.Moved, FixedHolidayConfiguration {

        @Override
        public MonthDay day() {
            return MonthDay.of(
                    markup.word("month", Month.class).orElseThrow(),
                    Integer.parseInt(markup.attribute("day").orElseThrow()));
        }
    }

    private record RelativeToFixed(Markup markup) implements HolidayRule, RelativeToFixedHolidayConfiguration {

        @Override
        public Optional<DayOfWeek> weekday() {
            return markup.text("Weekday").map(DayOfWeek::valueOf);
        }

        @Override
        public Optional<Days> days() {
            return markup.text("Days").map(Integer::parseInt).map(Days::of);
        }

        @Override
        public Optional<Relation> when() {
            return markup.text("When").map(Relation::valueOf);
        }

        @Override
        public FixedHolidayConfiguration date() {
            return new Fixed(markup.one("Date"));
        }
    }

    private record WeekdayInMonth(Markup markup) implements HolidayRule.Moved, FixedWeekdayInMonthHolidayConfiguration {

        @Override
        public DayOfWeek weekday() {
            return dayOfWeek();
        }

        @Override
        public Month month() {
            return markup.word("month", Month.class).orElseThrow();
        }

        @Override
        public Occurrence which() {
            return occurrence();
        }
    }

    private record RelativeToWeekday(Markup markup)
            implements HolidayRule, RelativeToWeekdayInMonthHolidayConfiguration {

        @Override
        public DayOfWeek weekday() {
            return dayOfWeek();
        }

        @Override
        public Relation when() {
            return relation();
        }

        @Override
        public FixedWeekdayInMonthHolidayConfiguration weekdayInMonth() {
            return new WeekdayInMonth(markup.one("FixedWeekday"));
        }
    }

    private record WeekdayBetween(Markup markup) implements HolidayRule, FixedWeekdayBetweenFixedHolidayConfiguration {

        @Override
        public FixedHolidayConfiguration from() {
            return new Fixed(markup.one("from"));
        }

        @Override
        public FixedHolidayConfiguration to() {
            return new Fixed(markup.one("to"));
        }

        @Override
        public DayOfWeek weekday() {
            return dayOfWeek();
        }
    }

    private record WeekdayNear(Markup markup) implements HolidayRule, FixedWeekdayRelativeToFixedHolidayConfiguration {

        @Override
        public FixedHolidayConfiguration day() {
            return new Fixed(markup.one("day"));
        }

        @Override
        public Occurrence which() {
            return occurrence();
        }

        @Override
        public DayOfWeek weekday() {
            return dayOfWeek();
        }

        @Override
        public Relation when() {
            return relation();
        }
    }

    private record Christian(Markup markup) implements HolidayRule.Moved, ChristianHolidayConfiguration {

        @Override
        public ChristianHolidayType type() {
            return markup.word("type", ChristianHolidayType.class).orElseThrow();
        }

        @Override
        public Chronology chronology() {
            return calendar(markup.attribute("chronology"));
        }

        @Override
        public String descriptionPropertiesKey() {
            return keyOf(descriptionPropertiesKeyPrefix(), type());
        }
    }

    private record Islamic(Markup markup) implements HolidayRule.Moved, IslamicHolidayConfiguration {

        @Override
        public IslamicHolidayType type() {
            return markup.word("type", IslamicHolidayType.class).orElseThrow();
        }

        @Override
        public String descriptionPropertiesKey() {
            return keyOf(descriptionPropertiesKeyPrefix(), type());
        }
    }

    private record Ethiopian(Markup markup) implements HolidayRule, EthiopianOrthodoxHolidayConfiguration {

        @Override
        public EthiopianOrthodoxHolidayType type() {
            return markup.word("type", EthiopianOrthodoxHolidayType.class).orElseThrow();
        }

        @Override
        public String descriptionPropertiesKey() {
            return keyOf(descriptionPropertiesKeyPrefix(), type());
        }
    }

    private record NearEaster(Markup markup) implements HolidayRule, RelativeToEasterSundayHolidayConfiguration {

        @Override
        public Chronology chronology() {
            return calendar(markup.text("chronology"));
        }

        @Override
        public Days days() {
            return Days.of(markup.text("days").map(Integer::parseInt).orElseThrow());
        }
    }

    private static Chronology calendar(Optional<String> name) {
        return name.filter("JULIAN"::equals).isPresent() ? JulianChronology.INSTANCE : IsoChronology.INSTANCE;
    }
}
