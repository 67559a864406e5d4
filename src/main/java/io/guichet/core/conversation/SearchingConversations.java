package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A customer searches her own conversations: subject, key, and what was said for her eyes; never a note (R15).
 *
 * <p>Done here and not by the database, for no two of them agree on accents. What one customer has is little; of who has
 * much, the {@link #MOST} newest are searched, and of each what was said last. A text is forgotten once it was looked at.
 */
@Named
public final class SearchingConversations {

    static final int MOST = 500;

    /** What is searched of a conversation in which more was said. */
    static final int MOST_MESSAGES = 500;

    private static final int STEP = 25;

    /** For so long another page of the same search is read from what was found. */
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    private static final int SEARCHES_KEPT = 500;

    private final Conversations conversations;
    private final Entries entries;
    private final Clock clock;
    private final Map<PersonKey, Found> lately = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonKey, Found> eldest) {
            return size() > SEARCHES_KEPT;
        }
    };

    @Inject
    public SearchingConversations(Conversations conversations, Entries entries, Clock clock) {
        this.conversations = conversations;
        this.entries = entries;
        this.clock = clock;
    }

    /** Those in which every word of the text occurs, newest last entry first. */
    public List<ConversationId> search(Search wanted) {
        var hits = new ArrayList<ConversationId>();
        Optional<String> cursor = Optional.empty();
        for (var seen = 0; seen < MOST; seen += STEP) {
            var page = conversations.ofCustomer(wanted.customer(), wanted.portal(), wanted.unresolved(), STEP, cursor);
            hits.addAll(matching(page.conversations(), wanted.words()));
            cursor = page.next();
            if (cursor.isEmpty()) {
                break;
            }
        }
        remember(new Found(wanted, List.copyOf(hits), clock.instant()));
        return hits;
    }

    /** The same as was found a moment ago, for the pages after the first; searched again where it is forgotten. */
    public List<ConversationId> further(Search wanted) {
        return remembered(wanted).orElseGet(() -> search(wanted));
    }

    private void remember(Found found) {
        synchronized (lately) {
            lately.remove(found.wanted().customer());
            lately.put(found.wanted().customer(), found);
        }
    }

    /** What was searched for is a person's own, and goes with her (B23). */
    public void forgetAll() {
        synchronized (lately) {
            lately.clear();
        }
    }

    private Optional<List<ConversationId>> remembered(Search wanted) {
        synchronized (lately) {
            return Optional.ofNullable(lately.get(wanted.customer()))
                    .filter(found -> found.wanted().equals(wanted))
                    .filter(found -> clock.instant().isBefore(found.at().plus(REMEMBERED)))
                    .map(Found::hits);
        }
    }

    /** What the heads say is looked at first; what was said only of those that lack a word. */
    private List<ConversationId> matching(List<Conversation> heads, SearchedWords words) {
        var missing = new HashMap<ConversationId, Set<String>>();
        heads.forEach(head -> missing.put(head.id(), words.missingIn(said(head))));
        var open = heads.stream()
                .map(Conversation::id)
                .filter(id -> lacks(missing, id))
                .toList();
        var newest = entries.messages(open, MOST_MESSAGES);
        look(newest, missing);
        if (newest.size() == MOST_MESSAGES) {
            // Much was said in some of them, and may hide what was said in the others.
            open.stream()
                    .filter(id -> lacks(missing, id))
                    .forEach(id -> look(entries.newestMessages(id, 0, MOST_MESSAGES), missing));
        }
        return heads.stream()
                .map(Conversation::id)
                .filter(id -> !lacks(missing, id))
                .toList();
    }

    private static Stream<String> said(Conversation head) {
        return Stream.concat(Stream.of(head.subject(), head.original()), head.request().map(RequestRef::key).stream());
    }

    private static boolean lacks(Map<ConversationId, Set<String>> missing, ConversationId id) {
        return !missing.getOrDefault(id, Set.of()).isEmpty();
    }

    private static void look(Collection<Entry> said, Map<ConversationId, Set<String>> missing) {
        for (var entry : said) {
            if (entry.content() instanceof Content.Message message) {
                missing.computeIfPresent(
                        entry.conversation(),
                        (id, words) -> words.isEmpty()
                                ? words
                                : new SearchedWords(List.copyOf(words)).missingIn(Stream.of(message.text())));
            }
        }
    }

    /** What somebody looks for, and where. */
    public record Search(PersonKey customer, Optional<PortalId> portal, boolean unresolved, SearchedWords words) {}

    private record Found(Search wanted, List<ConversationId> hits, Instant at) {}
}
