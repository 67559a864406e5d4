package io.guichet.core.conversation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Conversations of a project that nobody took: a wait was given up, and no agent has it since (D3). */
@Named
public final class MissedConversations {

    private final Conversations conversations;

    @Inject
    public MissedConversations(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Newest first; one whose wait was given up more than once counts once, by its last time. */
    public Page page(MissedQuery wanted, Optional<MissedQuery.Place> before, int limit) {
        var found = conversations.missed(wanted, before, limit + 1);
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        return new Page(found.subList(0, limit), Optional.of(MissedQuery.Place.of(found.get(limit - 1))));
    }

    /** @param next where the following page begins, absent on the last one */
    public record Page(List<Conversation> conversations, Optional<MissedQuery.Place> next) {

        public Page {
            conversations = List.copyOf(conversations);
        }
    }
}
