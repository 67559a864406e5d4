package io.guichet.jira.desk;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Entries that this node stored in this life and has not tried to mirror yet: their comment need not be looked for.
 *
 * <p>To forget one is always right, and only costs a look. To remember one that was tried would make a comment twice: so
 * it is remembered, too, how far was tried, because a worker may see an entry in the database before its writer tells.
 */
final class Untried {

    private static final int MOST_CONVERSATIONS = 10_000;
    private static final int MOST_EACH = 1_000;

    private final Map<ConversationId, Known> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationId, Known> eldest) {
            return size() > MOST_CONVERSATIONS;
        }
    };

    synchronized void add(Entry entry) {
        var here = known.computeIfAbsent(entry.conversation(), id -> new Known());
        if (entry.number() > here.triedUpTo && here.untried.size() < MOST_EACH) {
            here.untried.add(entry.number());
        }
    }

    synchronized boolean holds(Entry entry) {
        var here = known.get(entry.conversation());
        return here != null && here.untried.contains(entry.number());
    }

    /** All up to this number have been tried, or may have been. */
    synchronized void tried(ConversationId conversation, long upTo) {
        var here = known.computeIfAbsent(conversation, id -> new Known());
        here.triedUpTo = Math.max(here.triedUpTo, upTo);
        here.untried.headSet(upTo, true).clear();
    }

    synchronized void clear() {
        known.clear();
    }

    private static final class Known {
        private final TreeSet<Long> untried = new TreeSet<>();
        private long triedUpTo;
    }
}
