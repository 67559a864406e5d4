package io.guichet.core.knowledge;

import io.guichet.core.conversation.ConversationId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Pages of the knowledge base that wait for their review, written as who is logged in on this thread and with her rights there
 * (R115).
 */
public interface ArticleDrafts {

    /** The page of this conversation: the one that an earlier attempt made, even one whose answer was lost, else a new one. */
    Outcome make(Draft draft, OptionalLong known);

    /** Whether the knowledge base says that there is no such page; no word from it is none. */
    boolean isGone(long page);

    /** Where people read it. */
    String address(long page);

    /**
     * @param title once in its space
     * @param sections of which one names the conversation: by that the page is known again
     */
    record Draft(ConversationId conversation, String space, String title, List<Section> sections, List<String> labels) {

        public Draft {
            sections = List.copyOf(sections);
            labels = List.copyOf(labels);
            if (sections.stream().noneMatch(section -> section.text().contains(conversation.value()))) {
                throw new IllegalArgumentException("no section names the conversation " + conversation);
            }
        }
    }

    /**
     * @param heading empty for what has none
     * @param text plain, lines apart
     */
    record Section(String heading, String text) {}

    /** What became of it. */
    sealed interface Outcome {

        /** @param fresh whether this call made it */
        record Made(long page, boolean fresh) implements Outcome {}

        /**
         * @param consent where she allows it to be done in her name, where that is what lacks
         * @param pause how long the knowledge base wants to be left alone
         */
        record Failed(Why why, Optional<URI> consent, Optional<Duration> pause) implements Outcome {

            public static Failed of(Why why) {
                return new Failed(why, Optional.empty(), Optional.empty());
            }
        }
    }

    /** Why there is no page. */
    enum Why {
        /** Jira may not speak in her name there yet. */
        CONSENT,
        /** Nor could it: there is no link, or it speaks in nobody's name. */
        NO_LINK,
        /** Another page of the space is called so. */
        TITLE_TAKEN,
        /** She may not write there. */
        NOT_ALLOWED,
        /** There is no such space, or she may not see it. */
        NO_SPACE,
        /** It does not take what it was sent. */
        REFUSED,
        /** No answer that can be used; it may have been made all the same, and the next attempt will find it. */
        AWAY
    }
}
