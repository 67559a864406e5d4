package io.guichet.core.conversation;

/** Somebody opens a conversation again that was erased: it does not exist any more, and does not come back. */
public final class ConversationIsErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConversationIsErased(ConversationId id) {
        super("conversation " + id + " was erased");
    }
}
