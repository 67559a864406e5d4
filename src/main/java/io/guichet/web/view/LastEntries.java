package io.guichet.web.view;

import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last thing that was said or happened in a conversation, for its line in a list.
 *
 * <p>What is remembered belongs to a number. A later entry, and every edit brings one, makes it worthless, so that it
 * needs no invalidation.
 */
@Named
public final class LastEntries {

    private static final int KEPT = 5_000;
    private static final int STEP = 20;

    private final Entries entries;
    private final Map<ConversationId, Tail> tails = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationId, Tail> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    public LastEntries(Entries entries) {
        this.entries = entries;
    }

    /** Absent where there is none that this viewer may see. */
    public Optional<Entry> of(Access viewer, Conversation conversation) {
        var tail = tail(conversation);
        return viewer.isAgent() ? tail.forAgents : tail.forAll;
    }

    private Tail tail(Conversation conversation) {
        synchronized (tails) {
            var known = tails.get(conversation.id());
            if (known != null && known.number == conversation.lastNumber()) {
                return known;
            }
        }
        var read = read(conversation);
        synchronized (tails) {
            tails.put(conversation.id(), read);
        }
        return read;
    }

    private Tail read(Conversation conversation) {
        Optional<Entry> forAgents = Optional.empty();
        for (var from = conversation.lastNumber(); from > 0; from -= STEP) {
            var some = entries.after(conversation.id(), Math.max(0, from - STEP), STEP);
            forAgents = forAgents.or(() -> last(some, false));
            var forAll = last(some, true);
            if (forAll.isPresent()) {
                return new Tail(conversation.lastNumber(), forAgents, forAll);
            }
        }
        return new Tail(conversation.lastNumber(), forAgents, Optional.empty());
    }

    private static Optional<Entry> last(List<Entry> some, boolean publicOnly) {
        return some.stream()
                .filter(entry -> !publicOnly || entry.isPublic())
                .filter(LastEntries::saysSomething)
                .reduce((earlier, later) -> later);
    }

    /** An edit or a deletion is told by the entry that it happened to. */
    private static boolean saysSomething(Entry entry) {
        return !(entry.content() instanceof Content.Event event
                && (event.what() == Happened.EDITED || event.what() == Happened.DELETED));
    }

    private record Tail(long number, Optional<Entry> forAgents, Optional<Entry> forAll) {}
}
