package io.guichet.core.files;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.RequestRef;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Whether files that entries brought are still in Jira, asked of Jira once for a page of entries and all its readers. */
@Named
public final class KnownFiles {

    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final int MOST = 1_000;

    private final Journal journal;
    private final RequestFiles files;
    private final Clock clock;
    private final Map<ConversationId, Seen> seen = new ConcurrentHashMap<>();

    @Inject
    public KnownFiles(Journal journal, RequestFiles files, Clock clock) {
        this.journal = journal;
        this.files = files;
        this.clock = clock;
    }

    public boolean isThere(ConversationId conversation, AttachmentId id) {
        var known = seen.get(conversation);
        var now = clock.instant();
        if (known == null || !now.isBefore(known.until())) {
            known = look(conversation, new HashSet<>(), id);
        } else if (!known.ids().contains(id) && !known.absent().contains(id)) {
            // May be newer than the answer; what was asked for in vain is not.
            known = look(conversation, new HashSet<>(known.absent()), id);
        } else {
            return known.ids().contains(id);
        }
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(conversation, known);
        return known.ids().contains(id);
    }

    private Seen look(ConversationId conversation, Set<AttachmentId> absent, AttachmentId id) {
        var until = clock.instant().plus(GOOD_FOR);
        absent.add(id);
        return new Seen(ask(conversation), Set.copyOf(absent), until);
    }

    private Set<AttachmentId> ask(ConversationId conversation) {
        return journal.head(conversation).flatMap(Conversation::request).stream()
                .flatMap((RequestRef request) -> files.on(request).stream())
                .map(RequestFiles.Kept::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param absent asked for and not there; what {@code ids} has counts */
    private record Seen(Set<AttachmentId> ids, Set<AttachmentId> absent, Instant until) {}
}
