package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conversations of a project that nobody took: a wait was given up, and no agent has it since (D3). */
@Named
public final class MissedConversations {

    /** Of all projects; who misses more in three months has other worries than the rest of the list. */
    private static final int MOST = 5_000;

    private final Entries entries;
    private final Journal journal;

    @Inject
    public MissedConversations(Entries entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    /** Newest first; one whose wait was given up more than once counts once, by its last time. */
    public List<Missed> between(ProjectKey project, Instant from, Instant to) {
        var last = new LinkedHashMap<ConversationId, Instant>();
        entries.happened(Happened.STOPPED_WAITING, from, MOST).stream()
                .filter(entry -> entry.at().isBefore(to))
                .forEach(entry -> last.putIfAbsent(entry.conversation(), entry.at()));
        return last.entrySet().stream()
                .flatMap(one -> missed(project, one).stream())
                .toList();
    }

    private Optional<Missed> missed(ProjectKey project, Map.Entry<ConversationId, Instant> one) {
        return journal.head(one.getKey())
                .filter(head -> head.project().equals(project))
                .filter(head -> head.state().agent().isEmpty())
                .map(head -> new Missed(head, one.getValue()));
    }

    /** @param at when the wait was given up */
    public record Missed(Conversation conversation, Instant at) {}
}
