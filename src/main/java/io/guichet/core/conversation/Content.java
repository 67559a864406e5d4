package io.guichet.core.conversation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What an entry says. */
public sealed interface Content {

    /**
     * Words to the other side. Plain text, kept character for character, never HTML (design D9).
     *
     * @param text empty once it was deleted, and where files say it all
     * @param files what it brought; none once it was deleted
     * @param assistance of the assistant's own messages alone
     */
    record Message(String text, Via via, Amendment amendment, List<AttachedFile> files, Optional<Assistance> assistance)
            implements Content {

        public Message {
            files = List.copyOf(files);
        }

        public Message(String text, Via via, Amendment amendment, List<AttachedFile> files) {
            this(text, via, amendment, files, Optional.empty());
        }

        public static Message assisted(String text, Assistance assistance) {
            return new Message(text, Via.CHAT, Amendment.NONE, List.of(), Optional.of(assistance));
        }

        public Message(String text, Via via, Amendment amendment) {
            this(text, via, amendment, List.of());
        }

        public static Message bringing(AttachedFile file) {
            return new Message("", Via.CHAT, Amendment.NONE, List.of(file));
        }

        public static Message typed(String text) {
            return new Message(text, Via.CHAT, Amendment.NONE);
        }

        public static Message commented(String text) {
            return commented(text, List.of());
        }

        public static Message commented(String text, List<AttachedFile> files) {
            return new Message(text, Via.JIRA, Amendment.NONE, files);
        }
    }

    /** Words among agents; no customer ever gets it, by any way. */
    record Note(String text) implements Content {}

    /**
     * Something that happened.
     *
     * @param target number of the entry it happened to, for {@link Happened#EDITED} and {@link Happened#DELETED}
     * @param details what one has to know besides, in order; short texts under short names
     */
    record Event(Happened what, OptionalLong target, Map<String, String> details) implements Content {

        public Event {
            details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        }

        public static Event of(Happened what) {
            return new Event(what, OptionalLong.empty(), Map.of());
        }

        public static Event to(long entry, Happened what) {
            return new Event(what, OptionalLong.of(entry), Map.of());
        }

        /** With one more detail; an empty one says nothing and is left out. */
        public Event with(String name, String value) {
            if (value.isEmpty()) {
                return this;
            }
            var more = new LinkedHashMap<>(details);
            more.put(name, value);
            return new Event(what, target, more);
        }

        public Optional<String> detail(String name) {
            return Optional.ofNullable(details.get(name));
        }

        /** True for what customers never hear of. */
        public boolean isForAgents() {
            return Happened.AMONG_AGENTS.contains(what);
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
        OFFER_WITHDRAWN,
        ACCEPTED,
        DECLINED,
        WENT_IDLE,
        CONTINUED,
        ENDED,
        CONVERTED,
        REOPENED,
        WAIT_EXTENDED,
        STOPPED_WAITING,
        RETRIED,
        TICKETED,
        OUT_OF_SCOPE,
        ASKED_NEW,
        PROPOSED,
        SOLVED,
        MISSING,
        RATED,
        INVITED,
        INVITATION_ACCEPTED,
        INVITATION_REFUSED,
        INVITATION_EXPIRED,
        INVITATION_CANCELLED,
        RENAMED,
        TRANSFERRED,
        SPLIT,
        CLOSED_AGAIN,
        QUALIFIED,
        HANDED_OVER,
        HAND_OVER_SETTLED,
        FILED,
        EDITED,
        DELETED;

        private static final Set<Happened> AMONG_AGENTS = EnumSet.of(
                CLOSED_AGAIN,
                OFFERED,
                OFFER_WITHDRAWN,
                DECLINED,
                RATED,
                QUALIFIED,
                HANDED_OVER,
                HAND_OVER_SETTLED,
                FILED);
    }
}
