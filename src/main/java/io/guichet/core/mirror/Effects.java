package io.guichet.core.mirror;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * What an entry does to the request besides its comment: a confirmed solution resolves it, an answer opens it again (R38,
 * R39, R101, R156), a new title renames it (R110). Each may be tried again; what is done already stays.
 */
@Named
public final class Effects {

    private final Requests requests;
    private final Journal journal;

    @Inject
    public Effects(Requests requests, Journal journal) {
        this.requests = requests;
        this.journal = journal;
    }

    void of(Conversation head, RequestRef request, Entry entry) {
        if (entry.content() instanceof Event event) {
            ofEvent(head, request, entry, event);
        } else if (entry.author().role() == Role.CUSTOMER && isTyped(entry)) {
            reopen(head, request, entry);
        }
    }

    private static boolean isTyped(Entry entry) {
        return entry.content() instanceof Content.Message message && message.via() == Content.Via.CHAT;
    }

    private void ofEvent(Conversation head, RequestRef request, Entry entry, Event event) {
        switch (event.what()) {
            case SOLVED -> requests.resolve(request, entry, whoSolved(head, event));
            case OUT_OF_SCOPE -> requests.resolve(request, entry, whoDid(head, entry));
            case MISSING, INVITATION_ACCEPTED -> reopen(head, request, entry);
            case REOPENED -> {
                if (!event.details().containsKey("status")) {
                    reopen(head, request, entry);
                }
            }
            case RENAMED ->
                event.detail("subject").ifPresent(subject -> requests.rename(request, whoDid(head, entry), subject));
            default -> {
                // Concerns the chat alone.
            }
        }
    }

    /** Told in the chat, too, with the status that the request has now. */
    private void reopen(Conversation head, RequestRef request, Entry entry) {
        requests.reopen(request, entry, whoDid(head, entry)).ifPresent(status -> tell(entry, status));
    }

    private void tell(Entry entry, String status) {
        var author = new Author(entry.author().role(), entry.author().person());
        journal.write(
                entry.conversation(),
                author,
                new ClientId("reopened-" + entry.number()),
                head -> new Verdict.Go(Event.of(Happened.REOPENED).with("status", status)));
    }

    /** The agent who proposed it or had the conversation; a customer whom nobody helped did it herself. */
    private static PersonKey whoSolved(Conversation head, Event event) {
        return event.detail("by").map(PersonKey::new).orElse(head.customer());
    }

    private static PersonKey whoDid(Conversation head, Entry entry) {
        Optional<PersonKey> author = entry.author().person();
        return author.orElse(head.customer());
    }
}
