package io.guichet.web.conversation;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal;
import io.guichet.core.entitlement.Access;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.PersonKey;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The only way from an identifier on the wire to a conversation: through the gate. */
@Named
public final class SeenConversations {

    private final Journal journal;
    private final Gate gate;

    @Inject
    public SeenConversations(Journal journal, Gate gate) {
        this.journal = journal;
        this.gate = gate;
    }

    /** The conversation as it stands; for whom it does not exist, it is not found. */
    public Seen of(PersonKey person, String id) {
        return Optional.of(id)
                .filter(ConversationId::isWellFormed)
                .map(ConversationId::new)
                .flatMap(known -> of(person, known))
                .orElseThrow(Refusals::notFound);
    }

    public Optional<Seen> of(PersonKey person, ConversationId id) {
        return journal.head(id).flatMap(head -> gate.access(person, head).map(access -> new Seen(access, head)));
    }

    /** A conversation, and in which capacity she sees it. */
    public record Seen(Access access, Conversation conversation) {}
}
