package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;

/** What somebody wants to do to a conversation's state; {@link Lifecycle#decide} says whether it may be. */
public sealed interface Act {

    /** An agent takes the conversation. */
    record Accept(PersonKey agent) implements Act {}

    /** The session is closed, by its customer or by an agent. */
    record End() implements Act {}

    /** It becomes a classic ticket (R34). */
    record Convert() implements Act {}
}
