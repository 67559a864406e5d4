package io.guichet.web.files;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file that a player asks for, first and last byte included.
 *
 * <p>One range only; of several, or of what is no range at all, the standard lets a server send the whole.
 */
record ByteRange(long first, long last) {

    private static final Pattern SHAPE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Absent where the whole is to be sent; {@link #isNowhere} where nothing of the file is meant. */
    static Optional<ByteRange> parse(String header, long size) {
        if (header == null) {
            return Optional.empty();
        }
        var range = SHAPE.matcher(header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            var tail = Long.parseLong(range.group(2));
            return Optional.of(new ByteRange(tail == 0 ? size : Math.max(0, size - tail), size - 1));
        }
        var first = Long.parseLong(range.group(1));
        var last = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        return range.group(2).isEmpty() || Long.parseLong(range.group(2)) >= first
                ? Optional.of(new ByteRange(first, last))
                : Optional.empty();
    }

    boolean isNowhere() {
        return first > last;
    }

    long length() {
        return last - first + 1;
    }

    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
