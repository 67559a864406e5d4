package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the messages that somebody has not read yet (R16). One's own words read everything before them. */
@Named
public final class UnreadMessages {

    /** Nobody reads a larger number; the wire says 99+. */
    public static final int MOST = 100;

    private final Entries entries;
    private final ReadMarks marks;

    @Inject
    public UnreadMessages(Entries entries, ReadMarks marks) {
        this.entries = entries;
        this.marks = marks;
    }

    /** Read mark and unread count in one conversation. */
    public Standing of(PersonKey reader, Conversation conversation) {
        return Objects.requireNonNull(of(reader, List.of(conversation)).get(conversation.id()));
    }

    /** Read mark and unread count in each of these conversations. */
    public Map<ConversationId, Standing> of(PersonKey reader, Collection<Conversation> conversations) {
        var ids = conversations.stream().map(Conversation::id).toList();
        var read = ids.isEmpty() ? Map.<ConversationId, Long>of() : marks.of(reader, ids);
        var standings = new HashMap<ConversationId, Standing>();
        conversations.forEach(conversation -> standings.put(
                conversation.id(), standing(reader, conversation, read.getOrDefault(conversation.id(), 0L))));
        return standings;
    }

    private Standing standing(PersonKey reader, Conversation conversation, long mark) {
        if (mark >= conversation.lastNumber()) {
            return new Standing(mark, 0);
        }
        var unread = 0;
        for (var entry : entries.newestMessages(conversation.id(), mark, MOST)) {
            if (entry.author().is(reader)) {
                return new Standing(entry.number(), unread);
            }
            unread++;
        }
        return new Standing(mark, unread);
    }

    /** @param unread at most {@link #MOST} */
    public record Standing(long readNumber, int unread) {}
}
