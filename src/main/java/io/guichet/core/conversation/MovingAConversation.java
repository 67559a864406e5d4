package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;

/** Somebody accepts, ends or converts a conversation; two at once get one winner. */
@Named
public final class MovingAConversation {

    private final Journal journal;
    private final Clock clock;

    @Inject
    public MovingAConversation(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** An agent takes the conversation (R78). */
    public Written accept(Access access, Conversation conversation) {
        return access.isAgent()
                ? act(access, conversation, new Act.Accept(access.person(), clock.instant()))
                : new Written.Refused(new Refusal.NotYours());
    }

    /** The customer or an agent closes the session; the conversation stays (R151, requirements A.5). */
    public Written end(Access access, Conversation conversation) {
        return act(access, conversation, new Act.End());
    }

    private Written act(Access access, Conversation conversation, Act act) {
        var once = new ClientId(UUID.randomUUID().toString());
        return journal.write(conversation.id(), access.author(), once, head -> Rulings.on(head.life(), act));
    }
}
