package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer searches her own conversations: subject, key, and what was said for her eyes; never a note (R15).
 *
 * <p>Done here and not by the database, for no two of them agree on accents. What one customer has is little; of who has
 * much, the {@link #MOST} newest are searched.
 */
@Named
public final class SearchingConversations {

    static final int MOST = 500;

    private static final int STEP = 50;
    private static final int MOST_MESSAGES = 10_000;

    private final Conversations conversations;
    private final Entries entries;

    @Inject
    public SearchingConversations(Conversations conversations, Entries entries) {
        this.conversations = conversations;
        this.entries = entries;
    }

    /** Those in which every word of the text occurs, newest last entry first. */
    public List<Conversation> search(
            PersonKey customer, Optional<PortalId> portal, boolean unresolved, SearchedWords words) {
        var found = new ArrayList<Conversation>();
        Optional<String> cursor = Optional.empty();
        for (var seen = 0; seen < MOST; seen += STEP) {
            var page = conversations.ofCustomer(customer, portal, unresolved, STEP, cursor);
            found.addAll(matching(page.conversations(), words));
            cursor = page.next();
            if (cursor.isEmpty()) {
                break;
            }
        }
        return found;
    }

    private List<Conversation> matching(List<Conversation> heads, SearchedWords words) {
        var said = said(heads);
        return heads.stream()
                .filter(head -> words.allOccurIn(Stream.concat(
                        Stream.of(head.subject(), head.original()),
                        Stream.concat(
                                head.request().map(RequestRef::key).stream(),
                                said.getOrDefault(head.id(), List.of()).stream()))))
                .toList();
    }

    private Map<ConversationId, List<String>> said(List<Conversation> heads) {
        var ids = heads.stream().map(Conversation::id).toList();
        return entries.messages(ids, MOST_MESSAGES).stream()
                .collect(Collectors.groupingBy(
                        Entry::conversation, Collectors.mapping(SearchingConversations::text, Collectors.toList())));
    }

    private static String text(Entry entry) {
        return entry.content() instanceof Content.Message message ? message.text() : "";
    }
}
