package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Message;
import io.guichet.core.people.People;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the customer has said since an agent last spoke. */
@Named
public final class LastWords {

    /** Enough to find who spoke to her, and what she has said since. */
    private static final int LOOKED_AT = 20;

    private final Entries entries;
    private final People people;

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

    private static boolean isThanks(Entry entry, List<String> names) {
        return entry.files().isEmpty()
                && entry.content() instanceof Message message
                && Thanks.isMere(message.text(), names);
    }
}
