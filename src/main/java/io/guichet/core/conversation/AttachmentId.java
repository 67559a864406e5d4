package io.guichet.core.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Jira's identifier of a file; guessable, so knowing it opens nothing. */
public record AttachmentId(long value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,18}");

    /** Absent for what is no identifier. */
    public static Optional<AttachmentId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new AttachmentId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
