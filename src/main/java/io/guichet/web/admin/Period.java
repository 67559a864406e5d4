package io.guichet.web.admin;

import io.guichet.web.json.Malformed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Days that numbers are asked of, by a project's clock.
 *
 * @param to the last of them
 */
record Period(LocalDate from, LocalDate to) {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 731;

    /** What is left out ends today, or begins thirty days before the end. */
    static Period of(String from, String to, ZoneId zone, Instant now) {
        var last = isGiven(to) ? day("to", to, zone) : LocalDate.ofInstant(now, zone);
        var first = isGiven(from) ? day("from", from, zone) : last.minusDays(USUAL_DAYS - 1L);
        if (first.isAfter(last) || first.isBefore(last.minusDays(MOST_DAYS - 1L))) {
            throw new Malformed("from");
        }
        return new Period(first, last);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** A day, or the day of a moment. */
    private static LocalDate day(String name, String text, ZoneId zone) {
        try {
            var day = text.contains("T")
                    ? LocalDate.ofInstant(OffsetDateTime.parse(text).toInstant(), zone)
                    : LocalDate.parse(text);
            if (day.getYear() < 1970 || day.getYear() > 9999) {
                throw new Malformed(name);
            }
            return day;
        } catch (DateTimeException e) {
            throw new Malformed(name);
        }
    }
}
