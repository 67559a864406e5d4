package io.guichet.web.stream;

import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the order of what happens on this node: good until the node's next start. */
record Cursor(String boot, long seq) {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-z]{1,16})-([0-9]{1,18})");

    /** Absent for what is no cursor at all. */
    static Optional<Cursor> parse(String text) {
        var shape = SHAPE.matcher(text);
        return shape.matches()
                ? Optional.of(new Cursor(shape.group(1), Long.parseLong(shape.group(2))))
                : Optional.empty();
    }

    String text() {
        return boot + "-" + seq;
    }
}
