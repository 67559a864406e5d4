package io.guichet.host.jira.search;

import io.guichet.host.jira.search.JqlClause.Operand;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of JQL: absolute ones, differences such as {@code -2w}, and functions such as {@code now()}. */
final class JqlDates {

    private static final Pattern DIFFERENCE = Pattern.compile("([+-]?)(\\d+)([wdhm])");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-M-d H:mm");
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("uuuu-M-d");

    private final Clock clock;
    private final ZoneId zone;

    JqlDates(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The time in milliseconds. */
    long millis(Operand operand) {
        if (operand instanceof Operand.Function function) {
            return function(function).toInstant().toEpochMilli();
        }
        if (operand instanceof Operand.Value value) {
            return value(value.text()).toInstant().toEpochMilli();
        }
        throw new JqlError("Date values cannot be EMPTY here.");
    }

    private ZonedDateTime value(String text) {
        if (DIFFERENCE.matcher(text).matches()) {
            return now().plus(difference(text));
        }
        String dashed = text.replace('/', '-');
        try {
            return dashed.contains(":")
                    ? LocalDateTime.parse(dashed, MINUTES).atZone(zone)
                    : LocalDate.parse(dashed, DAYS).atStartOfDay(zone);
        } catch (DateTimeException e) {
            throw new JqlError("Date value '" + text
                    + "' for field is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm',"
                    + " 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        }
    }

    private ZonedDateTime function(Operand.Function function) {
        ZonedDateTime start = shifted(function.arguments());
        LocalDate day = start.toLocalDate();
        return switch (function.name()) {
            case "now" -> now();
            case "startofday" -> day.atStartOfDay(zone);
            case "endofday" -> day.atTime(LocalTime.MAX).atZone(zone);
            case "startofweek" ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(zone);
            case "startofmonth" -> day.withDayOfMonth(1).atStartOfDay(zone);
            case "startofyear" -> day.withDayOfYear(1).atStartOfDay(zone);
            default -> throw new JqlError("Unable to find JQL function '" + function.name() + "()'.");
        };
    }

    private ZonedDateTime shifted(List<String> arguments) {
        return arguments.isEmpty() ? now() : now().plus(difference(arguments.get(0)));
    }

    private static Duration difference(String text) {
        Matcher matcher = DIFFERENCE.matcher(text);
        if (!matcher.matches()) {
            throw new JqlError("Expected a difference such as '-1d', not '" + text + "'.");
        }
        long number = Long.parseLong(matcher.group(2));
        long signed = matcher.group(1).equals("-") ? -number : number;
        return switch (matcher.group(3)) {
            case "w" -> Duration.ofDays(7 * signed);
            case "d" -> Duration.ofDays(signed);
            case "h" -> Duration.ofHours(signed);
            default -> Duration.ofMinutes(signed);
        };
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone).truncatedTo(ChronoUnit.MILLIS);
    }
}
