package io.guichet.core.conversation;

import java.util.OptionalLong;

/** What an entry says. */
public sealed interface Content {

    /**
     * Words to the other side. Plain text, kept character for character, never HTML (design D9).
     *
     * @param text empty once it was deleted
     */
    record Message(String text, Via via, Amendment amendment) implements Content {

        public static Message typed(String text) {
            return new Message(text, Via.CHAT, Amendment.NONE);
        }

        public static Message commented(String text) {
            return new Message(text, Via.JIRA, Amendment.NONE);
        }
    }

    /** Words among agents; no customer ever gets it, by any way. */
    record Note(String text) implements Content {}

    /**
     * Something that happened.
     *
     * @param target number of the entry it happened to, for {@link Happened#EDITED} and {@link Happened#DELETED}
     */
    record Event(Happened what, OptionalLong target) implements Content {

        public static Event of(Happened what) {
            return new Event(what, OptionalLong.empty());
        }

        public static Event to(long entry, Happened what) {
            return new Event(what, OptionalLong.of(entry));
        }
    }

    /** Where the words were typed. */
    enum Via {
        CHAT,
        JIRA
    }

    /** What was done to a message since. */
    enum Amendment {
        NONE,
        EDITED,
        DELETED
    }

    /** Kinds of event, past tense. */
    enum Happened {
        OFFERED,
        ACCEPTED,
        DECLINED,
        WENT_IDLE,
        ENDED,
        CONVERTED,
        REOPENED,
        EDITED,
        DELETED
    }
}
