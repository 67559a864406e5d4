package io.guichet.core.delivery;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.preferences.Preferences;
import java.time.Instant;
import java.util.Optional;

/** Something that open pages want to know at once. The database is the truth, this is only the wake-up (design D6). */
public sealed interface Happening {

    /** Happened within a conversation; {@code conversation} says who may hear of it. */
    sealed interface Within extends Happening {
        Conversation conversation();
    }

    /**
     * An entry was stored.
     *
     * @param conversation the head that accounts for the entry
     * @param moved whether the entry changed the state
     * @param here whether this node stored it; false when it was noticed in the database
     */
    record EntryStored(Conversation conversation, Entry entry, boolean moved, boolean here) implements Within {}

    /** The head changed without an entry: the request exists now, it was resolved, renamed. */
    record HeadChanged(Conversation conversation) implements Within {}

    /** Others before it have left the queue. */
    record QueueMoved(Conversation conversation) implements Within {}

    /** Its customer still has no answer, and agents are told again. */
    record Unanswered(Conversation conversation) implements Within {}

    /** What was offered is on a screen no longer, or again, though no entry says so: time passed, or somebody left. */
    record OfferSeen(Conversation conversation) implements Within {}

    /** Somebody types; the sign expires by itself. */
    record Typing(Conversation conversation, Author author, Instant until) implements Within {}

    /** Somebody has read up to an entry. */
    record Read(Conversation conversation, Author reader, long number) implements Within {}

    /** Somebody opened or left the conversation's thread. */
    record Attendance(Conversation conversation, PersonKey person) implements Within {}

    /** What customers of this project see of the chat may have changed. */
    record AvailabilityChanged(ProjectKey project) implements Happening {}

    /**
     * Something was erased, and what is remembered of it counts no more.
     *
     * @param conversation absent for people, of whom it does not say which
     * @param gone whether the conversation exists no longer
     */
    record Forgotten(Optional<ConversationId> conversation, boolean gone) implements Happening {

        /** True for a conversation that has been here and is no longer. */
        public boolean isGone(ConversationId id) {
            return gone && conversation.filter(id::equals).isPresent();
        }
    }

    /** Somebody has chosen how she sees her conversations; all of her pages show it at once. */
    record PreferencesChanged(PersonKey person, Preferences chosen) implements Happening {}
}
