package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Message;
import io.guichet.core.people.People;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the customer has said since an agent last spoke. */
@Named
public final class LastWords {

    /** Enough to find who spoke to her, and what she has said since. */
    private static final int LOOKED_AT = 20;

    private static final int KEPT = 10_000;

    private final Entries entries;
    private final People people;
    private final Map<ConversationId, Read> read = new ConcurrentHashMap<>();

    @Inject
    public LastWords(Entries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    /** Whether it is thanks and nothing else, as it is stored now (R103). */
    public boolean areThanks(ConversationId conversation) {
        var newest = entries.newestMessages(conversation, 0, LOOKED_AT);
        var names = newest.stream()
                .filter(entry -> entry.author().role() == Role.AGENT)
                .flatMap(entry -> entry.author().person().stream())
                .map(agent -> people.shown(agent).name())
                .toList();
        var last = newest.stream()
                .takeWhile(entry -> entry.author().role() == Role.CUSTOMER)
                .toList();
        return !last.isEmpty() && last.stream().allMatch(entry -> isThanks(entry, names));
    }

    /** As of this head: remembered until something more is said or changed, for lists that ask again and again. */
    public boolean areThanks(Conversation head) {
        if (read.size() > KEPT) {
            read.clear();
        }
        var known = read.get(head.id());
        if (known != null && known.number() == head.lastNumber()) {
            return known.thanks();
        }
        var thanks = areThanks(head.id());
        read.put(head.id(), new Read(head.lastNumber(), thanks));
        return thanks;
    }

    private record Read(long number, boolean thanks) {}

    private static boolean isThanks(Entry entry, List<String> names) {
        return entry.files().isEmpty()
                && entry.content() instanceof Message message
                && Thanks.isMere(message.text(), names);
    }
}
