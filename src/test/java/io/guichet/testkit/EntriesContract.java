package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.entry;
import static io.guichet.testkit.Samples.message;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.core.conversation.Assistance;
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
import io.guichet.core.settings.Texts;
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

        var source = new Assistance.Source("7", Samples.TRICKY, "Aide", "faq", "/x/7", Samples.TRICKY);
        var assistance = new Assistance(new Texts("Tatiana", ""), List.of(source));
        var assisted = entry(
                id, 5, Author.assistant(), Message.assisted("« Ouvrez… »", assistance), ClientId.own("assistant", 1));

        List.of(said, noted, happened, targeted, assisted).forEach(this::stored);

        assertThat(entries().after(id, 0, 10)).containsExactly(said, noted, happened, targeted, assisted);
        assertThat(entries().at(id, 2)).contains(noted);
        assertThat(entries().at(id, 6)).isEmpty();
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
        stored(other);
        stored(one);

        assertThat(entries().storedSince(MORNING, 10)).containsExactly(one, other);
        assertThat(entries().storedSince(MORNING, 1)).as("the oldest first").containsExactly(one);
        assertThat(entries().storedSince(other.at(), 10)).containsExactly(other);
        assertThat(entries().storedSince(other.at().plusMillis(1), 10)).isEmpty();
    }
}
