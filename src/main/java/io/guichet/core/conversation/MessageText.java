package io.guichet.core.conversation;

import java.util.Optional;

/** What may be sent as a message. */
final class MessageText {

    private MessageText() {}

    /** Why this text cannot be sent; absent when it can. */
    static Optional<Refusal> refusal(String text, int longest) {
        if (text.isBlank()) {
            return Optional.of(new Refusal.EmptyText());
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of(new Refusal.TextTooLong(longest));
        }
        return isStorable(text) ? Optional.empty() : Optional.of(new Refusal.UnstorableText());
    }

    /** NUL and halves of surrogate pairs are in no database's text. */
    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
