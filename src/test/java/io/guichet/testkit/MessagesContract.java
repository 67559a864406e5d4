package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.entry;
import static io.guichet.testkit.Samples.message;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entries.Insertion;
import io.guichet.core.conversation.Entry;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every keeper of entries promises of the words among them. */
public interface MessagesContract {

    Entries entries();

    private static ConversationId somewhere() {
        return Samples.conversation().id();
    }

    private void stored(Entry entry) {
        assertThat(entries().insert(entry, OptionalLong.empty())).isInstanceOf(Insertion.Stored.class);
    }

    /** R16: only words count as news. */
    @Test
    default void the_newest_messages_come_first_and_leave_out_events_notes_and_what_was_deleted() {
        var id = somewhere();
        stored(message(id, 1));
        stored(entry(id, 2, Author.agent(ALINE), Content.Event.of(Happened.ACCEPTED), newClientId()));
        stored(entry(id, 3, Author.agent(ALINE), new Content.Note("entre nous"), newClientId()));
        stored(message(id, 4));
        stored(message(id, 5));
        entries().amend(id, 4, new Message("", Via.CHAT, Amendment.DELETED));

        assertThat(entries().newestMessages(id, 0, 10))
                .extracting(Entry::number)
                .containsExactly(5L, 1L);
        assertThat(entries().newestMessages(id, 0, 1)).extracting(Entry::number).containsExactly(5L);
        assertThat(entries().newestMessages(id, 5, 10)).isEmpty();
    }

    @Test
    default void the_messages_of_some_conversations_are_found_without_notes_and_events_and_deleted_ones() {
        var one = somewhere();
        var other = somewhere();
        stored(message(one, 1));
        stored(entry(one, 2, Author.agent(ALINE), Content.Event.of(Happened.ACCEPTED), newClientId()));
        stored(entry(one, 3, Author.agent(ALINE), new Content.Note("entre nous"), newClientId()));
        stored(message(one, 4));
        stored(message(other, 1));
        stored(message(somewhere(), 1));
        entries().amend(one, 4, new Message("", Via.CHAT, Amendment.DELETED));

        assertThat(entries().messages(List.of(one, other), 10))
                .extracting(Entry::conversation, Entry::number)
                .containsExactlyInAnyOrder(tuple(one, 1L), tuple(other, 1L));
        assertThat(entries().messages(List.of(one, other), 1)).hasSize(1);
        assertThat(entries().messages(List.of(), 10)).isEmpty();
    }

    @Test
    default void the_newest_messages_of_some_conversations_come_first() {
        var one = somewhere();
        var other = somewhere();
        stored(message(one, 1));
        stored(message(other, 3));
        stored(message(one, 2));

        assertThat(entries().messages(List.of(one, other), 2))
                .extracting(Entry::conversation, Entry::number)
                .containsExactly(tuple(other, 3L), tuple(one, 2L));
    }

    /** R16: who spoke after what one has read, in one question for all conversations. */
    @Test
    default void who_said_something_since_is_found_newest_first_without_the_words() {
        var one = somewhere();
        var other = somewhere();
        stored(message(one, 1));
        stored(message(one, 2, Author.agent(ALINE), newClientId()));
        stored(entry(one, 3, Author.agent(ALINE), Content.Event.of(Happened.ACCEPTED), newClientId()));
        stored(entry(one, 4, Author.agent(ALINE), new Content.Note("entre nous"), newClientId()));
        stored(message(one, 5));
        stored(message(one, 6));
        stored(message(other, 7, Author.system(), newClientId()));
        stored(message(somewhere(), 8));
        entries().amend(one, 5, new Message("", Via.CHAT, Amendment.DELETED));

        assertThat(entries().saidAfter(Map.of(one, 1L, other, 0L), 10))
                .containsExactly(
                        new Entries.Said(other, 7, Author.system()),
                        new Entries.Said(one, 6, Author.customer(CAMILLE)),
                        new Entries.Said(one, 2, Author.agent(ALINE)));
        assertThat(entries().saidAfter(Map.of(one, 1L, other, 0L), 1)).hasSize(1);
        assertThat(entries().saidAfter(Map.of(one, 6L), 10)).isEmpty();
        assertThat(entries().saidAfter(Map.of(), 10)).isEmpty();
    }
}
