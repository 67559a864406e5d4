package io.guichet.core.conversation;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person sees of a conversation, and how far she has read it (R16, R23). */
@Named
public final class ReadingAConversation {

    private final Entries entries;
    private final ReadMarks marks;
    private final Hub hub;

    @Inject
    public ReadingAConversation(Entries entries, ReadMarks marks, Hub hub) {
        this.entries = entries;
        this.marks = marks;
        this.hub = hub;
    }

    /**
     * Entries after a number, as far as this reader may see them.
     *
     * @return at most {@code limit}; a note leaves a hole in what a customer gets, so {@code seenTo} says how far it goes
     */
    public Excerpt after(Access reader, Conversation conversation, long number, int limit) {
        var found = entries.after(conversation.id(), number, limit);
        var seenTo = found.isEmpty() ? number : found.get(found.size() - 1).number();
        var visible = found.stream()
                .filter(entry -> reader.isAgent() || entry.isPublic())
                .toList();
        return new Excerpt(visible, Math.max(seenTo, number), found.size() == limit);
    }

    /** A page of what this reader may see; shorter than {@code limit} only where there is no more of it. */
    public List<Entry> page(Access reader, Conversation conversation, long number, int limit) {
        var page = new ArrayList<Entry>();
        var excerpt = new Excerpt(List.of(), number, true);
        while (excerpt.more() && page.size() < limit) {
            excerpt = after(reader, conversation, excerpt.seenTo(), limit - page.size());
            page.addAll(excerpt.entries());
        }
        return page;
    }

    /** How far anybody of the other side has read: agents for the customer, the customer for agents. */
    public long readByOthers(Access reader, Conversation conversation) {
        return marks.in(conversation.id()).entrySet().stream()
                .filter(mark -> mark.getKey().equals(conversation.customer()) == reader.isAgent())
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** The reader has seen everything up to this number; a number beyond the last counts as the last. */
    public void read(Access reader, Conversation conversation, long number) {
        var upTo = Math.min(number, conversation.lastNumber());
        marks.read(conversation.id(), reader.person(), upTo);
        hub.publish(new Happening.Read(conversation, reader.author(), upTo));
    }

    /** @param more whether entries beyond {@code seenTo} were left for the next call */
    public record Excerpt(List<Entry> entries, long seenTo, boolean more) {}
}
