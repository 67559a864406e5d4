package io.guichet.core.mirror;

import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Has a conversation's request made before its time, for who cannot do without it: an agent who wants it, qualifies it or
 * hands it over, whoever sends a file (R104, R149).
 *
 * <p>An entry says so, and the mirror does it, as at any other time: there is one way in which requests are made.
 */
@Named
public final class CallingForTheRequest {

    private static final ClientId ONCE = ClientId.own("filed", 0);

    private final Journal journal;
    private final MomentOfTheRequest moment;
    private final AwaitingTheRequest awaiting;

    @Inject
    public CallingForTheRequest(Journal journal, MomentOfTheRequest moment, AwaitingTheRequest awaiting) {
        this.journal = journal;
        this.moment = moment;
        this.awaiting = awaiting;
    }

    /** On the agent's decision; again, it changes nothing. */
    public Written file(Access access, Conversation conversation) {
        if (!access.isAgent()) {
            return new Written.Refused(new Refusal.NotYours());
        }
        return now(access, conversation)
                .<Written>map(Written.Unchanged::new)
                .orElseGet(() -> new Written.Refused(new Refusal.RequestNotYet()));
    }

    /** The conversation with its request; absent where that does not come in time. */
    public Optional<Conversation> now(Access access, Conversation conversation) {
        if (conversation.request().isPresent()) {
            return Optional.of(conversation);
        }
        journal.write(
                conversation.id(),
                access.author(),
                ONCE,
                head -> moment.hasCome(head) ? new Verdict.Already() : new Verdict.Go(Event.of(Happened.FILED)));
        return awaiting.request(conversation.id()).flatMap(known -> journal.head(conversation.id()));
    }
}
