package io.guichet.core.settings;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a clock on the wall shows, from 00:00 to 24:00, the end of the day.
 *
 * <p>{@link LocalTime} has no 24:00, and a slot that ends at midnight ends on the day that it began.
 */
public record TimeOfDay(int minutes) implements Comparable<TimeOfDay> {

    public static final TimeOfDay MIDNIGHT = new TimeOfDay(0);
    public static final TimeOfDay END_OF_DAY = new TimeOfDay(24 * 60);

    private static final Pattern SHAPE = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)|24:00");

    public TimeOfDay {
        if (minutes < 0 || minutes > 24 * 60) {
            throw new IllegalArgumentException("not within a day: " + minutes + " min");
        }
    }

    /** Absent for what is not of the form {@code 09:00}. */
    public static Optional<TimeOfDay> parse(String text) {
        return SHAPE.matcher(text).matches()
                ? Optional.of(new TimeOfDay(Integer.parseInt(text, 0, 2, 10) * 60 + Integer.parseInt(text, 3, 5, 10)))
                : Optional.empty();
    }

    public static TimeOfDay of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no time of day: '" + text + "'"));
    }

    public boolean isEndOfDay() {
        return equals(END_OF_DAY);
    }

    @Override
    public int compareTo(TimeOfDay other) {
        return Integer.compare(minutes, other.minutes);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
