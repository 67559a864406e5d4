package io.guichet.jira.storage;

import io.guichet.core.conversation.Conversation;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of conversations ended: a place in the order and not a count, so that what arrives meanwhile shifts nothing.
 *
 * @param at last time, in milliseconds
 * @param id tells those of one millisecond apart
 */
record Cursor(long at, String id) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})\\.([A-Za-z0-9_-]{22})");

    static Cursor at(Conversation last) {
        return new Cursor(last.lastAt().toEpochMilli(), last.id().value());
    }

    /** Absent for what is no cursor of ours: the list then starts at its beginning. */
    static Optional<Cursor> parse(String text) {
        var matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new Cursor(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    String text() {
        return at + "." + id;
    }
}
