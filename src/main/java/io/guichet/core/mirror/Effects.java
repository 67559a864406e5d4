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
import io.guichet.core.conversation.SplittingAConversation;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an entry does to the request besides its comment: a confirmed solution resolves it, an answer opens it again (R38,
 * R39, R101, R156), a new title renames it (R110). Each may be tried again; what is done already stays.
 */
@Named
public final class Effects {

    private static final Set<Happened> MOVING = EnumSet.of(
            Happened.SOLVED,
            Happened.OUT_OF_SCOPE,
            Happened.MISSING,
            Happened.INVITATION_ACCEPTED,
            Happened.REOPENED,
            Happened.RENAMED,
            Happened.SPLIT,
            Happened.CLOSED_AGAIN);

    private final Requests requests;
    private final Journal journal;

    @Inject
    public Effects(Requests requests, Journal journal) {
        this.requests = requests;
        this.journal = journal;
    }

    /** Whether it may do anything to the request besides its comment. */
    static boolean hasSome(Entry entry) {
        return entry.content() instanceof Event event
                ? MOVING.contains(event.what())
                : entry.isReply() || entry.author().role() == Role.CUSTOMER && isTyped(entry);
    }

    Moved of(Conversation head, RequestRef request, Entry entry) {
        if (!hasSome(entry)) {
            return new Moved.Already();
        }
        return entry.content() instanceof Event event
                ? ofEvent(head, request, entry, event)
                : reopen(head, request, entry);
    }

    private static boolean isTyped(Entry entry) {
        return entry.content() instanceof Content.Message message && message.via() == Content.Via.CHAT;
    }

    private Moved ofEvent(Conversation head, RequestRef request, Entry entry, Event event) {
        return switch (event.what()) {
            case SOLVED -> requests.resolve(request, entry, whoSolved(head, event));
            case OUT_OF_SCOPE -> requests.resolve(request, entry, whoDid(head, entry));
            case RENAMED ->
                requests.rename(
                        request, whoDid(head, entry), event.detail("subject").orElse(""));
            case CLOSED_AGAIN -> requests.closeAgain(request, entry, whoDid(head, entry));
            case SPLIT -> related(head, request, entry);
            // Told after it was done.
            case REOPENED -> event.details().containsKey("status") ? new Moved.Already() : reopen(head, request, entry);
            default -> reopen(head, request, entry);
        };
    }

    /** Of the two, the new one does it; not before the other has its request. */
    private Moved related(Conversation head, RequestRef request, Entry entry) {
        return SplittingAConversation.origin(entry)
                .flatMap(journal::head)
                .map(from -> requests.relate(from.request().orElseThrow(), request, whoDid(head, entry)))
                .orElseGet(Moved.Already::new);
    }

    /**
     * Told in the chat, too, with the status that the request has now. What was on the request before there was a
     * conversation has been heard long since.
     */
    private Moved reopen(Conversation head, RequestRef request, Entry entry) {
        if (requests.saidAt(entry).isBefore(head.createdAt())) {
            return new Moved.Already();
        }
        var moved = requests.reopen(request, entry, whoDid(head, entry));
        if (moved instanceof Moved.Done done) {
            tell(entry, done.status());
        }
        return moved;
    }

    private void tell(Entry entry, String status) {
        var author = new Author(entry.author().role(), entry.author().person());
        journal.write(
                entry.conversation(),
                author,
                ClientId.own("reopened", entry.number()),
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
