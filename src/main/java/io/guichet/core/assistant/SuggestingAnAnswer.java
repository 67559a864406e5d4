package io.guichet.core.assistant;

import io.guichet.core.assistant.AnsweringFromArticles.Hint;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What the articles say to a customer's last words, for an agent to take up: whether anything is sent is hers to decide. */
@Named
public final class SuggestingAnAnswer {

    private final Entries entries;
    private final AnsweringFromArticles answering;

    @Inject
    public SuggestingAnAnswer(Entries entries, AnsweringFromArticles answering) {
        this.entries = entries;
        this.answering = answering;
    }

    /** @param number of the message that it answers; 0 for none */
    public record Suggestion(long number, List<Hint> sources) {}

    /** None where the customer has not the last word, or no more by the time the answer is found: the conversation has moved on. */
    public Suggestion in(Conversation head) {
        return lastWords(head, 0)
                .flatMap(last -> of(head, last))
                .filter(found -> lastWords(head, found.number()).isEmpty())
                .orElse(new Suggestion(0, List.of()));
    }

    private Optional<Entry> lastWords(Conversation head, long after) {
        return entries.newestMessages(head.id(), after, 1).stream().findFirst();
    }

    private Optional<Suggestion> of(Conversation head, Entry last) {
        return last.author().role() == Role.CUSTOMER && last.content() instanceof Message message
                ? Optional.of(new Suggestion(last.number(), answering.toAgent(head.project(), message.text())))
                : Optional.empty();
    }
}
