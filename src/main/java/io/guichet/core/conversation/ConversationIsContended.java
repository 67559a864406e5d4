package io.guichet.core.conversation;

/** Other nodes took every number we tried; the sender may try again. */
public final class ConversationIsContended extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConversationIsContended(ConversationId id, int tries) {
        super("no free number in conversation " + id + " after " + tries + " tries");
    }
}
