package io.guichet.core.conversation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that {@link Conversation#isStirring stirs}, all entries accounted for: read once for all who go along with it.
 *
 * <p>Two questions for each page of heads, whatever was written since: the heads, and the entries that they lack.
 */
@Named
public final class StirringHeads {

    private static final int PAGE = 200;
    private static final int MOST = 20_000;

    /** More than this lies behind a projection only after an outage; then the heads are asked for one by one. */
    private static final int BATCH = 2_000;

    private final Conversations conversations;
    private final Entries entries;
    private final Journal journal;

    @Inject
    public StirringHeads(Conversations conversations, Entries entries, Journal journal) {
        this.conversations = conversations;
        this.entries = entries;
        this.journal = journal;
    }

    /** As the database has them now; without what nothing was said in yet, which a crash may have left half made. */
    public List<Conversation> read() {
        var heads = new ArrayList<Conversation>();
        var after = Optional.<ConversationId>empty();
        List<Conversation> page;
        do {
            page = conversations.stirring(after, PAGE);
            caughtUp(page).stream().filter(head -> head.lastNumber() > 0).forEach(heads::add);
            after = page.stream().reduce((one, next) -> next).map(Conversation::id);
        } while (page.size() == PAGE && heads.size() < MOST);
        return heads;
    }

    /** With what was stored since it was projected; at most a page of them. */
    List<Conversation> caughtUp(List<Conversation> stored) {
        if (stored.isEmpty()) {
            return stored;
        }
        var more = entries.after(stored.stream().collect(toMap(Conversation::id, Conversation::lastNumber)), BATCH);
        if (more.size() == BATCH) {
            return stored.stream()
                    .map(head -> journal.head(head.id()))
                    .flatMap(Optional::stream)
                    .toList();
        }
        var lacking = more.stream().collect(groupingBy(Entry::conversation));
        return stored.stream().map(head -> caughtUp(head, lacking)).toList();
    }

    private static Conversation caughtUp(Conversation stored, Map<ConversationId, List<Entry>> lacking) {
        var head = stored;
        for (var entry : lacking.getOrDefault(stored.id(), List.of())) {
            head = head.after(entry);
        }
        return head;
    }
}
