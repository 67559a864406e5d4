package io.guichet.jira.hours;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import de.focus_shift.jollyday.core.spi.Movable.MovingCondition;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.Relation;
import java.time.DayOfWeek;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** What all rules of a file of holidays have. */
interface HolidayRule extends Described, Limited {

    Markup markup();

    @Override
    default String descriptionPropertiesKey() {
        return markup().attribute("descriptionPropertiesKey").orElse("");
    }

    @Override
    default HolidayType holidayType() {
        return markup().word("localizedType", HolidayType.class).orElse(HolidayType.PUBLIC_HOLIDAY);
    }

    @Override
    default Optional<Year> validFrom() {
        return markup().attribute("validFrom").map(Year::parse);
    }

    @Override
    default Optional<Year> validTo() {
        return markup().attribute("validTo").map(Year::parse);
    }

    @Override
    default YearCycle cycle() {
        return markup().word("every", YearCycle.class).orElse(YearCycle.EVERY_YEAR);
    }

    default DayOfWeek dayOfWeek() {
        return markup().word("weekday", DayOfWeek.class).orElseThrow();
    }

    default Occurrence occurrence() {
        return markup().word("which", Occurrence.class).orElseThrow();
    }

    default Relation relation() {
        return markup().word("when", Relation.class).orElseThrow();
    }

    /** A rule of which the days of a faith have their name where the file gives none. */
    default String keyOf(String prefix, Enum<?> type) {
        return markup().attribute("descriptionPropertiesKey").orElse(prefix + "." + type.name());
    }

    /** Moved off a weekend, say. */
    interface Moved extends HolidayRule, Movable {

        @Override
        default List<MovingCondition> conditions() {
            return markup().all("MovingCondition").stream()
                    .<MovingCondition>map(Moving::new)
                    .toList();
        }
    }

    record Moving(Markup markup) implements MovingCondition {

        @Override
        public DayOfWeek weekday() {
            return markup.word("weekday", DayOfWeek.class).orElseThrow();
        }

        @Override
        public MovingCondition.With with() {
            return markup.word("with", MovingCondition.With.class).orElseThrow();
        }

        @Override
        public DayOfWeek substitute() {
            return markup.word("substitute", DayOfWeek.class).orElseThrow();
        }
    }
}
