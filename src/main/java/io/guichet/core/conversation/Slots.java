package io.guichet.core.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock and a remembered head for each conversation that this node wrote to lately.
 *
 * <p>The lock is for speed, not for safety: the entries' unique number arbitrates. So a slot may be dropped at any time.
 */
final class Slots {

    private static final int KEPT = 20_000;

    private final Map<ConversationId, Slot> slots = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationId, Slot> eldest) {
            return size() > KEPT;
        }
    };

    Slot of(ConversationId id) {
        synchronized (slots) {
            return slots.computeIfAbsent(id, fresh -> new Slot());
        }
    }

    void forgetAll() {
        synchronized (slots) {
            slots.clear();
        }
    }

    /** The head is read and written under {@link #lock} alone. */
    static final class Slot {
        final ReentrantLock lock = new ReentrantLock();
        private Optional<Conversation> head = Optional.empty();

        Optional<Conversation> head() {
            return head;
        }

        void remember(Conversation known) {
            head = Optional.of(known);
        }

        void forget() {
            head = Optional.empty();
        }
    }
}
