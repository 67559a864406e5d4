package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import java.time.Instant;
import java.util.List;

/**
 * One numbered line of a conversation.
 *
 * @param number 1, 2, 3 … within the conversation, without a gap; the order for every reader
 * @param at when it was stored, in whole milliseconds
 * @param clientId the sender's own identifier, unique with conversation and author
 */
public record Entry(
        ConversationId conversation, long number, Author author, Content content, Instant at, ClientId clientId) {

    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("entries are numbered from 1, got " + number);
        }
    }

    /** True for words to the other side that have not been deleted. */
    public boolean isMessage() {
        return content instanceof Content.Message message && message.amendment() != Content.Amendment.DELETED;
    }

    /** True for words of a customer's that are not the first ones, wherever she wrote them. */
    public boolean isReply() {
        return isMessage() && author.role() == Role.CUSTOMER && number > 1;
    }

    /** True when the customer may know of it. */
    public boolean isPublic() {
        return !(content instanceof Content.Note) && !(content instanceof Content.Event event && event.isForAgents());
    }

    /** True when it counts as unread for somebody who has not seen it. */
    public boolean isNewsTo(PersonKey reader) {
        return isMessage() && !author.is(reader);
    }

    /** What it brought; nothing for anything but a message. */
    public List<AttachedFile> files() {
        return content instanceof Content.Message message ? message.files() : List.of();
    }

    public Entry with(Content other) {
        return new Entry(conversation, number, author, other, at, clientId);
    }
}
