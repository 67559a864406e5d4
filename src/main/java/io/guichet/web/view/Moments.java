package io.guichet.web.view;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Times as the wire has them: ISO-8601 in UTC, whole milliseconds, always the same length. */
public final class Moments {

    private static final DateTimeFormatter SHAPE =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Moments() {}

    public static String text(Instant moment) {
        return SHAPE.format(moment);
    }
}
