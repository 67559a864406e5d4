package io.guichet.host.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes times as their reader would. */
public final class Moments {

    /** A time for a {@code <time>} element: for machines, in short, in full. */
    public record Moment(String iso, String text, String title) {}

    private final Visitor visitor;
    private final Clock clock;

    public Moments(Visitor visitor, Clock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    public Moment at(long millis) {
        ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(visitor.zone());
        String full = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(visitor.locale())
                .format(time);
        return new Moment(time.toOffsetDateTime().toString(), shortly(time), full);
    }

    private String shortly(ZonedDateTime time) {
        LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
        String clockTime = format("HH:mm", time);
        if (time.toLocalDate().equals(today)) {
            return clockTime;
        }
        if (time.toLocalDate().equals(today.minusDays(1))) {
            return visitor.words().say("yesterdayAt", clockTime);
        }
        return format(time.getYear() == today.getYear() ? "d MMM, HH:mm" : "d MMM yyyy, HH:mm", time);
    }

    private String format(String pattern, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, visitor.locale()).format(time);
    }

    /** A length of time such as {@code 3 h 20} or {@code -12 min}. */
    public String lasting(long millis) {
        Duration duration = Duration.ofMillis(Math.abs(millis));
        String sign = millis < 0 ? "\u2212" : "";
        long hours = duration.toHours();
        return hours == 0
                ? sign + duration.toMinutes() + "\u00a0min"
                : sign + "%d\u00a0h\u00a0%02d".formatted(hours, duration.toMinutesPart());
    }
}
