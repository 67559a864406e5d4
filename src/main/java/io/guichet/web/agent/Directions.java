package io.guichet.web.agent;

import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.DirectingAConversation.Said;
import io.guichet.web.conversation.NewMessage;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Bodies of what an agent asks for; a text that is left out or blank says nothing to the customer. */
final class Directions {

    private static final Set<String> REASONS = Set.of("call", "appointment", "mail", "remote", "analysis", "other");
    private static final int MOST_ENTRIES = 50;

    private Directions() {}

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    private static Said said(String text, String clientId) {
        return new Said(plain(text), Optional.ofNullable(clientId).map(NewMessage::clientOf));
    }

    /** @param reason for the other agents; may be left out */
    record Declining(String reason) {

        static final Declining FOR_NO_REASON = new Declining("");
        private static final int LONGEST = 500;

        Declining {
            if (plain(reason).length() > LONGEST || plain(reason).indexOf('\0') >= 0) {
                throw new Malformed("reason");
            }
        }

        String words() {
            return plain(reason);
        }
    }

    /** @param reason why chat does not do, and by what channel it goes on: a call, an appointment, mail, remote control, an analysis,
     *     something else (R34, R109) */
    record Converting(String reason, String text, String clientId) {

        Converting {
            if (!REASONS.contains(Malformed.required("reason", reason))) {
                throw Refusals.invalid("reason");
            }
        }

        Said said() {
            return Directions.said(text, clientId);
        }
    }

    /** @param service identifier of the service to contact, as in the settings */
    record Dismissing(String service, String text, String clientId) {

        Dismissing {
            Malformed.required("service", service);
        }

        Said said() {
            return Directions.said(text, clientId);
        }
    }

    /** @param entries numbers of the messages that belong to the other subject; may be left out */
    record AskingForNew(String text, List<Long> entries, String clientId) {

        static final AskingForNew PLAINLY = new AskingForNew("", List.of(), null);

        AskingForNew {
            if (entries != null
                    && (entries.size() > MOST_ENTRIES || entries.stream().anyMatch(Objects::isNull))) {
                throw new Malformed("entries");
            }
        }

        Said said() {
            return Directions.said(text, clientId);
        }

        List<Long> numbers() {
            return entries == null ? List.of() : entries;
        }
    }

    /** @param text the solution; may be left out where it was said before */
    record Proposing(String clientId, String text) {

        Proposing {
            NewMessage.clientOf(clientId);
        }

        String words() {
            return plain(text);
        }

        ClientId client() {
            return NewMessage.clientOf(clientId);
        }
    }

    /**
     * @param entries numbers of the messages that make a conversation of their own
     * @param subject its title; may be left out
     */
    record Splitting(String clientId, List<Long> entries, String subject) {

        Splitting {
            NewMessage.clientOf(clientId);
            Malformed.required("entries", entries);
            if (entries.isEmpty()
                    || entries.size() > MOST_ENTRIES
                    || entries.stream().anyMatch(Objects::isNull)) {
                throw new Malformed("entries");
            }
        }

        ClientId client() {
            return NewMessage.clientOf(clientId);
        }

        List<Long> numbers() {
            return entries;
        }

        String title() {
            return plain(subject);
        }
    }

    record Renaming(String subject) {

        Renaming {
            Malformed.required("subject", subject);
        }
    }
}
