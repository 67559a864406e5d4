package io.guichet.core.conversation;

/** The answer to somebody who wants to add to a conversation. */
public sealed interface Verdict {

    /** Store this under the next number, and it is done. */
    record Go(Content content) implements Verdict {}

    /** It is so already; nothing to store. */
    record Already() implements Verdict {}

    record No(Refusal why) implements Verdict {}
}
