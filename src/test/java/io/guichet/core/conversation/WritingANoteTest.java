package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A note is for agents, and nobody else notices that there is one. */
class WritingANoteTest {

    private final TestDesk desk = new TestDesk();
    private final Conversation conversation = desk.opens(CAMILLE, "Le rapport reste vide.");
    private final ClientId client = newClientId();

    @Test
    void sent_twice_it_is_there_once() {
        var first = notes(ALINE, "Voir avec la paie");
        var again = notes(ALINE, "Voir avec la paie");

        assertThat(first).isInstanceOf(Written.Fresh.class);
        assertThat(again).isInstanceOf(Written.Repeated.class);
        assertThat(desk.entries.after(conversation.id(), 1, 10))
                .extracting(Entry::content)
                .containsExactly(new Note("Voir avec la paie"));
    }

    @Test
    void its_customer_writes_none() {
        assertThat(notes(CAMILLE, "Moi aussi")).isEqualTo(new Written.Refused(new Refusal.NotYours()));
        assertThat(notes(ALINE, " \n")).isEqualTo(new Written.Refused(new Refusal.EmptyText()));
    }

    @Test
    void nobody_has_answered_by_it_and_no_session_wakes() {
        var before = desk.head(conversation);
        desk.clock.advance(Duration.ofSeconds(30));

        notes(ALINE, "Je regarde");

        assertThat(desk.head(conversation).life()).isEqualTo(before.life());
    }

    /** B9: her list does not move by it, nothing is unread, nothing is found. */
    @Test
    void the_customer_does_not_notice_it() {
        var newer = desk.opens(CAMILLE, "Autre sujet");
        var before = desk.head(conversation);
        desk.clock.advance(Duration.ofMinutes(5));

        notes(ALINE, "Cliente difficile");
        desk.conversations.project(desk.head(conversation));

        assertThat(desk.head(conversation).lastAt()).isEqualTo(before.lastAt());
        assertThat(desk.conversations
                        .ofCustomer(CAMILLE, Optional.empty(), false, 10, Optional.empty())
                        .conversations())
                .extracting(Conversation::id)
                .containsExactlyInAnyOrder(newer.id(), conversation.id());
        assertThat(desk.unread.of(CAMILLE, desk.head(conversation)).unread()).isZero();
        assertThat(desk.unread.counted(CAMILLE, List.of(conversation.id())).values().stream()
                        .mapToInt(UnreadMessages.Count::unread))
                .containsOnly(0);
        assertThat(desk.reading.page(desk.access(CAMILLE, conversation), conversation, 0, 10))
                .extracting(Entry::number)
                .containsExactly(1L);
        var searching = new SearchingConversations(desk.conversations, desk.entries, desk.clock);
        assertThat(searching.search(new SearchingConversations.Search(
                        CAMILLE, Optional.empty(), false, new SearchedWords(List.of("difficile")))))
                .isEmpty();
    }

    @Test
    void a_colleague_reads_it() {
        notes(ALINE, "Voir avec la paie");

        assertThat(desk.reading.page(desk.access(BENOIT, conversation), conversation, 0, 10))
                .extracting(Entry::number)
                .containsExactly(1L, 2L);
    }

    private Written notes(PersonKey person, String text) {
        return desk.noting.write(desk.access(person, conversation), desk.head(conversation), client, text);
    }
}
