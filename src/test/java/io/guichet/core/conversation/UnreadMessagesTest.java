package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Message;
import io.guichet.core.delivery.Happening.Read;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.testkit.Node;
import io.guichet.testkit.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unread messages, and reading them (R16, R23). */
class UnreadMessagesTest {

    private final World world = new World();
    private final Node node = world.node();
    private final UnreadMessages unread = new UnreadMessages(world.entries, world.marks);
    private final ReadingAConversation reading = new ReadingAConversation(world.entries, world.marks, node.hub);
    private final Access camille = new Access(CAMILLE, Role.CUSTOMER);
    private final Access aline = new Access(ALINE, Role.AGENT);
    private ConversationId id;

    @BeforeEach
    void camille_has_asked_something() {
        id = world.opened(node, "Bonjour").id();
    }

    private Conversation head() {
        return node.journal.head(id).orElseThrow();
    }

    private void add(Author author, Content content) {
        node.journal.write(id, author, newClientId(), head -> new Verdict.Go(content));
    }

    private void alineSays(String text) {
        add(Author.agent(ALINE), Message.typed(text));
    }

    private int unreadBy(Access reader) {
        return unread.of(reader.person(), head()).unread();
    }

    @Test
    void ones_own_words_are_no_news() {
        assertThat(unreadBy(camille)).isZero();
        assertThat(unreadBy(aline)).isEqualTo(1);
    }

    @Test
    void answers_count_until_they_are_read() {
        alineSays("un");
        alineSays("deux");
        assertThat(unreadBy(camille)).isEqualTo(2);

        reading.read(camille, head(), 2);
        assertThat(unreadBy(camille)).isEqualTo(1);

        reading.read(camille, head(), 3);
        assertThat(unreadBy(camille)).isZero();
    }

    /** R23: read in one tab is read in all. */
    @Test
    void a_page_that_lags_behind_unreads_nothing_and_one_that_exaggerates_reads_what_there_is() {
        alineSays("un");
        reading.read(camille, head(), 99);
        reading.read(camille, head(), 1);
        alineSays("deux");

        assertThat(unread.of(CAMILLE, head())).isEqualTo(new UnreadMessages.Standing(2, 1));
    }

    @Test
    void who_answers_has_read_what_stood_above() {
        alineSays("un");
        add(Author.customer(CAMILLE), Message.typed("merci"));
        alineSays("de rien");

        assertThat(unread.of(CAMILLE, head())).isEqualTo(new UnreadMessages.Standing(3, 1));
    }

    /** R16: an answer's count ends where its last number does; what comes after it is heard and counted there. */
    @Test
    void what_is_said_after_it_was_looked_up_is_not_counted_with_it() {
        alineSays("un");
        var lookedUp = head();
        alineSays("deux");
        add(Author.customer(CAMILLE), Message.typed("merci"));

        assertThat(unread.of(CAMILLE, lookedUp)).isEqualTo(new UnreadMessages.Standing(1, 1));
    }

    @Test
    void events_notes_and_what_was_deleted_are_no_news() {
        add(Author.agent(ALINE), Content.Event.of(Content.Happened.ACCEPTED));
        add(Author.agent(ALINE), new Content.Note("entre nous"));
        alineSays("faux");
        world.entries.amend(id, 4, new Message("", Content.Via.CHAT, Content.Amendment.DELETED));

        assertThat(unreadBy(camille)).isZero();
    }

    @Test
    void nobody_counts_beyond_a_hundred() {
        for (var n = 0; n < 130; n++) {
            alineSays("message " + n);
        }

        assertThat(unreadBy(camille)).isEqualTo(UnreadMessages.MOST);
    }

    @Test
    void the_other_side_hears_how_far_she_read() {
        alineSays("un");

        reading.read(camille, head(), 2);

        var told = node.hub.since(node.hub.last() - 1).orElseThrow().get(0).happening();
        assertThat(told).isEqualTo(new Read(head(), Author.customer(CAMILLE), 2));
    }

    @Test
    void a_customer_never_gets_a_note_and_learns_that_she_is_up_to_date() {
        add(Author.agent(ALINE), new Content.Note("entre nous"));

        var hers = reading.after(camille, head(), 0, 10);
        var agents = reading.after(aline, head(), 0, 10);

        assertThat(hers.entries()).extracting(Entry::number).containsExactly(1L);
        assertThat(hers.seenTo()).isEqualTo(2);
        assertThat(agents.entries()).extracting(Entry::number).containsExactly(1L, 2L);
    }

    @Test
    void what_came_after_is_given_in_parts() {
        alineSays("deux");
        alineSays("trois");

        var part = reading.after(camille, head(), 0, 2);

        assertThat(part.seenTo()).isEqualTo(2);
        assertThat(part.more()).isTrue();
        assertThat(reading.after(camille, head(), part.seenTo(), 2).entries())
                .extracting(Entry::number)
                .containsExactly(3L);
    }
}
