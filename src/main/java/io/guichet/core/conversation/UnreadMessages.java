package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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
        var mark = marks.of(reader, List.of(conversation.id())).getOrDefault(conversation.id(), 0L);
        if (mark >= conversation.lastNumber()) {
            return new Standing(mark, 0);
        }
        var later = entries.messagesAfter(conversation.id(), mark, MOST);
        var unread = 0;
        var read = mark;
        for (var entry : later) {
            if (entry.author().is(reader)) {
                read = entry.number();
                unread = 0;
            } else {
                unread++;
            }
        }
        return new Standing(read, unread);
    }

    /** @param unread at most {@link #MOST} */
    public record Standing(long readNumber, int unread) {}
}
