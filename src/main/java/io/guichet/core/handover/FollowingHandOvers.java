package io.guichet.core.handover;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.HandOver;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Brings the other team's resolution back: agents hear of it, and the request gets an internal note, once (R116). */
@Named
public final class FollowingHandOvers {

    private final Journal journal;

    @Inject
    public FollowingHandOvers(Journal journal) {
        this.journal = journal;
    }

    /**
     * A copy is resolved; what is known already is not said again.
     *
     * @param copy as it is called now
     * @param at when that team resolved it: what was opened and is resolved once more is news
     * @param note the words of the note, in the language of who handed it over
     */
    public void settled(
            ConversationId id, RequestRef copy, String resolution, Instant at, Function<PersonKey, String> note) {
        var known = journal.head(id).flatMap(head -> head.life().handOvers().stream()
                .filter(one -> isOpen(one, copy, at))
                .findFirst());
        if (known.isEmpty()) {
            return;
        }
        // The note first: when this is cut short, the event is what is missing, and it is tried again.
        var who = known.get().by();
        var author = new Author(Role.AGENT, Optional.of(who));
        journal.write(id, author, once("settledNote", copy, at), head -> new Verdict.Go(new Note(note.apply(who))));
        var event = Event.of(Happened.HAND_OVER_SETTLED)
                .with("key", known.get().key())
                .with("resolution", resolution);
        journal.write(
                id,
                Author.system(),
                once("settled", copy, at),
                head -> head.life().handOvers().stream().anyMatch(one -> isOpen(one, copy, at))
                        ? new Verdict.Go(event)
                        : new Verdict.Already());
    }

    private static ClientId once(String what, RequestRef copy, Instant at) {
        return ClientId.own(what + "." + at.toEpochMilli(), copy.issueId());
    }

    private static boolean isOpen(HandOver known, RequestRef copy, Instant at) {
        var same = known.issueId() == copy.issueId() || known.key().equals(copy.key());
        return same
                && known.settled().filter(settled -> !settled.at().isBefore(at)).isEmpty();
    }
}
