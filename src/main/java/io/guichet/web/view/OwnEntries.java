package io.guichet.web.view;

import io.guichet.core.conversation.AmendingAMessage;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Until when somebody may change what she said. Only what she said lately is looked at. */
@Named
public final class OwnEntries {

    /** No project lets anybody change what is older. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int KEPT = 1_000;

    private final AmendingAMessage amending;
    private final Journal journal;
    private final Clock clock;

    /** The project never changes, and nothing else of it is asked for. */
    private final Map<ConversationId, Conversation> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationId, Conversation> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    public OwnEntries(AmendingAMessage amending, Journal journal, Clock clock) {
        this.amending = amending;
        this.journal = journal;
        this.clock = clock;
    }

    Optional<Instant> editableUntil(Access viewer, Entry entry) {
        return Optional.of(entry)
                .filter(one -> one.author().is(viewer.person()) && one.isMessage())
                .filter(one -> clock.instant().isBefore(one.at().plus(LONGEST)))
                .flatMap(one -> conversationOf(one.conversation()))
                .flatMap(conversation -> amending.amendableUntil(viewer, conversation, entry));
    }

    private Optional<Conversation> conversationOf(ConversationId id) {
        synchronized (known) {
            var before = known.get(id);
            if (before != null) {
                return Optional.of(before);
            }
        }
        var found = journal.head(id);
        synchronized (known) {
            found.ifPresent(head -> known.put(id, head));
        }
        return found;
    }
}
