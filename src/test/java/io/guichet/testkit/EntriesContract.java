package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.entry;
import static io.guichet.testkit.Samples.message;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
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

/** What every keeper of entries promises. */
public interface EntriesContract {

    Entries entries();

    private static ConversationId somewhere() {
        return Samples.conversation().id();
    }

    private void stored(Entry entry) {
        assertThat(entries().insert(entry, OptionalLong.empty())).isInstanceOf(Insertion.Stored.class);
    }

    @Test
    default void every_kind_of_entry_comes_back_as_it_was() {
        var id = somewhere();
        var said = entry(id, 1, Author.customer(CAMILLE), Message.typed(Samples.TRICKY), newClientId());
        var noted = entry(id, 2, Author.agent(ALINE), new Content.Note("entre nous"), newClientId());
        var happened = entry(id, 3, Author.system(), Content.Event.of(Happened.WENT_IDLE), newClientId());
        var targeted = entry(id, 4, Author.agent(ALINE), Content.Event.to(1, Happened.EDITED), newClientId());

        stored(said);
        stored(noted);
        stored(happened);
        stored(targeted);

        assertThat(entries().after(id, 0, 10)).containsExactly(said, noted, happened, targeted);
        assertThat(entries().at(id, 2)).contains(noted);
        assertThat(entries().at(id, 5)).isEmpty();
    }

    @Test
    default void entries_with_files_are_found_with_them() {
        var id = somewhere();
        var file = new AttachedFile(new AttachmentId(10_001), "écran d’été.png", 20_971_520, "image/png");
        var said = message(id, 1);
        var sent = entry(id, 2, Author.customer(CAMILLE), Message.bringing(file), newClientId());

        stored(said);
        stored(sent);

        assertThat(entries().withFiles(id)).containsExactly(sent);
        assertThat(entries().withFiles(somewhere())).isEmpty();
    }

    @Test
    default void a_deleted_message_has_no_files() {
        var id = somewhere();
        var file = new AttachedFile(new AttachmentId(10_001), "a.pdf", 3, "application/pdf");
        stored(entry(id, 1, Author.customer(CAMILLE), Message.bringing(file), newClientId()));

        entries().amend(id, 1, new Message("", Via.CHAT, Amendment.DELETED));

        assertThat(entries().withFiles(id)).isEmpty();
        assertThat(entries().at(id, 1).orElseThrow().files()).isEmpty();
    }

    @Test
    default void a_number_is_given_once() {
        var id = somewhere();
        var first = message(id, 1);
        stored(first);

        var second = entries().insert(message(id, 1), OptionalLong.empty());

        assertThat(second).isInstanceOf(Insertion.NumberTaken.class);
        assertThat(entries().after(id, 0, 10)).containsExactly(first);
    }

    /** R148: the same message sent twice is there once. */
    @Test
    default void the_same_client_identifier_gives_the_first_entry() {
        var id = somewhere();
        var client = newClientId();
        var first = message(id, 1, Author.customer(CAMILLE), client);
        stored(first);

        var sameNumber = entries().insert(message(id, 1, Author.customer(CAMILLE), client), OptionalLong.empty());
        var nextNumber = entries().insert(message(id, 2, Author.customer(CAMILLE), client), OptionalLong.empty());

        assertThat(sameNumber).isEqualTo(new Insertion.Repeated(first));
        assertThat(nextNumber).isEqualTo(new Insertion.Repeated(first));
        assertThat(entries().sent(id, Author.customer(CAMILLE), client)).contains(first);
    }

    @Test
    default void a_client_identifier_belongs_to_one_author_in_one_conversation() {
        var id = somewhere();
        var other = somewhere();
        var client = newClientId();
        stored(message(id, 1, Author.customer(CAMILLE), client));

        stored(message(id, 2, Author.agent(ALINE), client));
        stored(message(id, 3, Author.system(), client));
        stored(message(other, 1, Author.customer(CAMILLE), client));

        assertThat(entries().sent(other, Author.agent(ALINE), client)).isEmpty();
    }

    @Test
    default void of_ten_equal_inserts_at_once_one_is_stored() {
        var id = somewhere();
        var entry = message(id, 1);

        var results = Together.each(10, i -> entries().insert(entry, OptionalLong.empty()));

        assertThat(results).filteredOn(Insertion.Stored.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !(result instanceof Insertion.Stored))
                .containsOnly(new Insertion.Repeated(entry));
    }

    @Test
    default void of_ten_who_want_one_number_one_gets_it() {
        var id = somewhere();

        var results = Together.each(10, i -> entries().insert(message(id, 1), OptionalLong.empty()));

        assertThat(results).filteredOn(Insertion.Stored.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Insertion.NumberTaken.class::isInstance).hasSize(9);
    }

    @Test
    default void what_came_after_is_given_in_order_and_in_parts() {
        var id = somewhere();
        for (var number = 12; number >= 1; number--) {
            stored(message(id, number));
        }

        assertThat(entries().after(id, 8, 3)).extracting(Entry::number).containsExactly(9L, 10L, 11L);
        assertThat(entries().after(id, 12, 3)).isEmpty();
    }

    @Test
    default void an_entry_is_found_by_its_comment() {
        var id = somewhere();
        var takenIn = message(id, 1, Author.agent(ALINE), ClientId.ofComment(10_301));
        var mirrored = message(id, 2);
        entries().insert(takenIn, OptionalLong.of(10_301));
        stored(mirrored);
        entries().finish(id, 2, OptionalLong.of(10_302));

        assertThat(entries().ofComment(10_301)).contains(takenIn);
        assertThat(entries().ofComment(10_302)).contains(mirrored);
        assertThat(entries().ofComment(10_303)).isEmpty();
        assertThat(entries().commentOf(id, 1)).hasValue(10_301);
        assertThat(entries().commentOf(id, 3)).isEmpty();
        assertThat(entries().comments(id)).isEqualTo(Map.of(1L, 10_301L, 2L, 10_302L));
    }

    @Test
    default void an_amended_message_says_the_new_words() {
        var id = somewhere();
        var entry = message(id, 1);
        stored(entry);

        entries().amend(id, 1, new Message("corrigé", Via.CHAT, Amendment.EDITED));

        assertThat(entries().at(id, 1)).contains(entry.with(new Message("corrigé", Via.CHAT, Amendment.EDITED)));
    }

    @Test
    default void a_deleted_message_keeps_its_number_and_nothing_else() {
        var id = somewhere();
        stored(message(id, 1));
        stored(message(id, 2));

        entries().amend(id, 1, new Message("", Via.CHAT, Amendment.DELETED));

        assertThat(entries().after(id, 0, 10)).extracting(Entry::number).containsExactly(1L, 2L);
        assertThat(entries().at(id, 1).orElseThrow().content()).isEqualTo(new Message("", Via.CHAT, Amendment.DELETED));
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

    @Test
    default void what_came_after_several_numbers_is_found_conversation_by_conversation() {
        var one = somewhere();
        var other = somewhere();
        for (var number = 1; number <= 3; number++) {
            stored(message(one, number));
            stored(message(other, number));
            stored(message(somewhere(), number));
        }

        var found = entries().after(Map.of(one, 1L, other, 2L), 10);

        assertThat(found)
                .extracting(Entry::conversation, Entry::number)
                .containsExactlyInAnyOrder(tuple(one, 2L), tuple(one, 3L), tuple(other, 3L));
        assertThat(found.stream().filter(entry -> entry.conversation().equals(one)))
                .extracting(Entry::number)
                .containsExactly(2L, 3L);
        assertThat(entries().after(Map.of(one, 1L, other, 2L), 2)).isEqualTo(found.subList(0, 2));
        assertThat(entries().after(Map.of(), 10)).isEmpty();
    }

    @Test
    default void what_was_stored_since_is_found_over_all_conversations() {
        var one = message(somewhere(), 1);
        var other = message(somewhere(), 2);
        stored(one);
        stored(other);

        assertThat(entries().storedSince(MORNING, 10)).containsExactlyInAnyOrder(one, other);
        assertThat(entries().storedSince(other.at(), 10)).containsExactly(other);
        assertThat(entries().storedSince(other.at().plusMillis(1), 10)).isEmpty();
    }

    @Test
    default void an_entry_is_unfinished_until_it_is_finished() {
        var id = somewhere();
        stored(message(id, 1));
        stored(message(id, 2));
        entries().insert(message(id, 3), OptionalLong.of(10_401));

        assertThat(entries().unfinished(id, 10)).extracting(Entry::number).containsExactly(1L, 2L);
        assertThat(entries().unfinished(id, 1)).extracting(Entry::number).containsExactly(1L);

        entries().finish(id, 1, OptionalLong.of(10_402));
        entries().finish(id, 2, OptionalLong.empty());

        assertThat(entries().unfinished(id, 10)).isEmpty();
        assertThat(entries().unfinished(10)).isEmpty();
    }

    @Test
    default void one_conversation_with_much_unfinished_does_not_hide_the_others() {
        var crowded = somewhere();
        for (var number = 1; number <= 450; number++) {
            stored(message(crowded, number));
        }
        var quiet = somewhere();
        stored(message(quiet, 1));
        var another = somewhere();
        stored(message(another, 1));

        assertThat(entries().unfinished(10)).containsExactlyInAnyOrder(crowded, quiet, another);
        assertThat(entries().unfinished(2)).hasSize(2);
    }
}
