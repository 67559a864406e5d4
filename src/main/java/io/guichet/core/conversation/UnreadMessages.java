package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the messages that somebody has not read yet (R16). One's own words read everything before them. */
@Named
public final class UnreadMessages {

    /** Nobody reads a larger number; the wire says 99+. */
    public static final int MOST = 100;

    /** What is looked at of all that was said since; whoever lets more come without a word has {@link #MOST} unread. */
    private static final int LOOKED_AT = 1_000;

    private final Entries entries;
    private final ReadMarks marks;

    @Inject
    public UnreadMessages(Entries entries, ReadMarks marks) {
        this.entries = entries;
        this.marks = marks;
    }

    /** Read mark and unread count in one conversation, as long as it was when it was looked up. */
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

    /**
     * Counts in all of these conversations by two questions, however long they are.
     *
     * @return where nothing was said since she last read, nothing
     */
    public Map<ConversationId, Count> counted(PersonKey reader, Collection<ConversationId> conversations) {
        if (conversations.isEmpty()) {
            return Map.of();
        }
        var read = new HashMap<ConversationId, Long>(marks.of(reader, conversations));
        conversations.forEach(id -> read.putIfAbsent(id, 0L));
        var counts = new HashMap<ConversationId, Count>();
        var answered = new HashSet<ConversationId>();
        for (var said : entries.saidAfter(read, LOOKED_AT)) {
            if (said.author().is(reader)) {
                answered.add(said.conversation());
            }
            var news = answered.contains(said.conversation()) ? 0 : 1;
            counts.merge(said.conversation(), new Count(news, said.number()), Count::and);
        }
        return counts;
    }

    private Standing standing(PersonKey reader, Conversation conversation, long mark) {
        if (mark >= conversation.lastNumber()) {
            return new Standing(mark, 0);
        }
        var unread = 0;
        for (var entry : entries.newestMessages(conversation.id(), mark, MOST)) {
            // Said since it was looked up: who asks hears of it, and would count it twice.
            if (entry.number() > conversation.lastNumber()) {
                continue;
            }
            if (entry.author().is(reader)) {
                return new Standing(entry.number(), unread);
            }
            unread++;
        }
        return new Standing(mark, unread);
    }

    /** @param upTo number of the last entry that is accounted for */
    public record Count(int unread, long upTo) {

        public static final Count NOTHING = new Count(0, 0);

        private Count and(Count other) {
            return new Count(unread + other.unread, Math.max(upTo, other.upTo));
        }

        /** After one more entry; one that is accounted for changes nothing. */
        public Count after(Entry entry, PersonKey reader) {
            if (entry.number() <= upTo || !entry.isMessage()) {
                return this;
            }
            return new Count(entry.author().is(reader) ? 0 : unread + 1, entry.number());
        }
    }

    /** @param unread at most {@link #MOST} */
    public record Standing(long readNumber, int unread) {}
}
