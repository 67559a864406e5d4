package io.guichet.host.jira.people;

import com.atlassian.jira.util.DateFieldFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/** Days as Jira writes them before anybody changes its settings; always in English. */
public final class StandInDateFieldFormat implements DateFieldFormat {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

    private final ZoneId zone;

    public StandInDateFieldFormat(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String formatDatePicker(Date date) {
        return FORMAT.format(date.toInstant().atZone(zone));
    }

    /** The day, as REST writes it; empty for what is none. */
    public static Optional<String> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written, FORMAT).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
