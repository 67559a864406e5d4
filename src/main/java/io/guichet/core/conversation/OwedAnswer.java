package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.people.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * Since when the customer waits for words of an agent's (D3).
 *
 * <p>Her first words that follow the last answer begin it. An agent's words end it, also those written in Jira, and what
 * an agent does that the customer reads as an answer; so does her own word that it is solved. To accept is no answer.
 */
final class OwedAnswer {

    private OwedAnswer() {}

    static Optional<Instant> after(Optional<Instant> before, Entry entry) {
        if (entry.content() instanceof Message message) {
            return afterWords(before, entry, message);
        }
        if (!(entry.content() instanceof Event event)) {
            return before;
        }
        if (event.what() == Content.Happened.MISSING) {
            return before.or(() -> Optional.of(entry.at()));
        }
        return settles(event, entry) ? Optional.empty() : before;
    }

    private static Optional<Instant> afterWords(Optional<Instant> before, Entry entry, Message message) {
        if (entry.author().role() == Role.AGENT) {
            return Optional.empty();
        }
        // What began as a request outside chat was answered there, or is looked for there.
        var asks = entry.author().role() == Role.CUSTOMER && !(entry.number() == 1 && message.via() == Via.JIRA);
        return asks ? before.or(() -> Optional.of(entry.at())) : before;
    }

    private static boolean settles(Event event, Entry entry) {
        return switch (event.what()) {
            case CONVERTED, OUT_OF_SCOPE, ASKED_NEW, PROPOSED, SOLVED, CLOSED_AGAIN -> true;
            case ENDED -> entry.author().role() == Role.AGENT;
            default -> false;
        };
    }
}
