package io.guichet.core.handover;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Life.HandOver;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
     * A copy was resolved.
     *
     * @param issueId of the copy
     * @param note the words of the note, in the language of who handed it over
     */
    public void settled(
            ConversationId id, long issueId, String key, String resolution, Function<PersonKey, String> note) {
        var copy = journal.head(id).flatMap(head -> head.life().handOvers().stream()
                .filter(known -> known.key().equals(key))
                .findFirst());
        if (copy.isEmpty() || copy.get().settled().isPresent()) {
            return;
        }
        // The note first: when this is cut short, the event is what is missing, and it is tried again.
        var who = copy.get().by();
        var author = new Author(Role.AGENT, Optional.of(who));
        journal.write(
                id, author, ClientId.own("settledNote", issueId), head -> new Verdict.Go(new Note(note.apply(who))));
        var event = Event.of(Happened.HAND_OVER_SETTLED).with("key", key).with("resolution", resolution);
        journal.write(
                id,
                Author.system(),
                ClientId.own("settled", issueId),
                head -> head.life().handOvers().stream().anyMatch(known -> isOpen(known, key))
                        ? new Verdict.Go(event)
                        : new Verdict.Already());
    }

    private static boolean isOpen(HandOver copy, String key) {
        return copy.key().equals(key) && copy.settled().isEmpty();
    }
}
