package io.guichet.core.availability;

import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Texts;
import java.util.List;

/** Which days are public holidays in a country or a part of one (R125). Asked on every page, so what was computed is kept. */
public interface PublicHolidays {

    /** For those who go by the days that are named alone. */
    PublicHolidays NONE = new PublicHolidays() {
        @Override
        public List<Holiday> of(String place, int year) {
            return List.of();
        }

        @Override
        public List<Place> places() {
            return List.of();
        }
    };

    /** Those of a year in order, each day once; none for a country that nobody knows. */
    List<Holiday> of(String place, int year);

    /** Whose holidays are known. */
    List<Place> places();

    /** @param code as ISO 3166 has it: {@code FR}, or {@code FR-67} for a part with days of its own */
    record Place(String code, Texts name) {}
}
