package io.guichet.web.portal;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.ReadMarks;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.UnreadMessages;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.delivery.Happening;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.entitlement.SeenRequests;
import io.guichet.testkit.Asked;
import io.guichet.testkit.TestDesk;
import io.guichet.testkit.Together;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a customer (R16) is counted by few questions and then known. */
class OwnConversationsTest {

    private static final int FEW = 3;

    private final TestDesk desk = new TestDesk();
    private final Asked asked = new Asked();
    private final OwnConversations own = new OwnConversations(
            asked.in(Conversations.class, desk.conversations),
            new UnreadMessages(asked.in(Entries.class, desk.entries), asked.in(ReadMarks.class, desk.marks)),
            new Gate(desk.people, asked.in(SeenRequests.class, desk.seenRequests)),
            desk.hub,
            desk.clock);

    @BeforeEach
    void it_listens() {
        own.start();
    }

    private int unread() {
        return own.of(CAMILLE, SUPPORT_PORTAL).unread();
    }

    private void reads(Conversation conversation, long number) {
        desk.reading.read(desk.access(CAMILLE, conversation), desk.head(conversation), number);
    }

    @Test
    void however_many_conversations_there_are_few_questions_count_them() {
        for (var i = 0; i < 40; i++) {
            var conversation = desk.opens(CAMILLE, "Question " + i);
            IntStream.range(0, 3).forEach(n -> desk.says(ALINE, conversation, "Réponse " + n));
            reads(conversation, 2);
        }
        asked.forget();

        assertThat(unread()).isEqualTo(80);
        assertThat(asked.times()).isLessThanOrEqualTo(FEW);
    }

    @Test
    void what_is_said_and_read_afterwards_is_known_without_a_question() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        unread();
        asked.forget();

        desk.says(ALINE, conversation, "Bonjour Camille.");
        desk.says(ALINE, conversation, "Que puis-je ?");
        assertThat(unread()).isEqualTo(2);

        reads(conversation, 3);
        assertThat(unread()).isZero();

        desk.says(ALINE, conversation, "Encore là ?");
        desk.says(CAMILLE, conversation, "Oui.");
        assertThat(unread()).isZero();
        assertThat(asked.times()).isZero();
    }

    @Test
    void what_was_read_in_part_is_counted_anew() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        unread();
        desk.says(ALINE, conversation, "Bonjour Camille.");
        desk.says(ALINE, conversation, "Que puis-je ?");

        reads(conversation, 2);

        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void what_is_deleted_does_not_count_any_more() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.says(ALINE, conversation, "Mauvaise fenêtre.");
        assertThat(unread()).isEqualTo(1);

        desk.entries.amend(conversation.id(), 2, new Message("", Content.Via.CHAT, Content.Amendment.DELETED));
        desk.journal.write(
                conversation.id(),
                Author.agent(ALINE),
                newClientId(),
                head -> new Verdict.Go(Content.Event.to(2, Content.Happened.DELETED)));

        assertThat(unread()).isZero();
    }

    /** R23: on several nodes. */
    @Test
    void what_was_read_on_another_node_is_counted_anew() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.says(ALINE, conversation, "Bonjour Camille.");
        desk.says(ALINE, conversation, "Que puis-je ?");
        assertThat(unread()).isEqualTo(2);

        desk.marks.read(conversation.id(), CAMILLE, 2);
        desk.hub.publish(new Happening.Read(desk.head(conversation), Author.customer(CAMILLE), 2));

        assertThat(unread()).isEqualTo(1);
    }

    /** An entry that was read from the database before it was told counts once. */
    @Test
    void what_is_told_after_it_was_counted_is_not_counted_again() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.says(ALINE, conversation, "Bonjour Camille.");
        assertThat(unread()).isEqualTo(1);

        var entry = desk.entries.at(conversation.id(), 2).orElseThrow();
        desk.hub.publish(new Happening.EntryStored(desk.head(conversation), entry, false, true));

        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void of_many_who_ask_at_once_for_one_person_one_counts() {
        desk.opens(CAMILLE, "Bonjour.");
        asked.forget();

        Together.each(10, i -> unread());

        assertThat(asked.times()).isLessThanOrEqualTo(FEW);
    }

    @Test
    void after_a_long_time_it_is_counted_anew() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.says(ALINE, conversation, "Bonjour Camille.");
        assertThat(unread()).isEqualTo(1);
        desk.marks.read(conversation.id(), CAMILLE, 2);

        desk.clock.advance(OwnConversations.REMEMBERED.plus(Duration.ofSeconds(1)));

        assertThat(unread()).isZero();
    }

    /** R155: her request was given to another reporter. */
    @Test
    void what_is_hidden_from_her_does_not_count_until_it_is_shown_again() {
        var request = new RequestRef(4_711, "SUP-9");
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.says(ALINE, conversation, "Bonjour Camille.");
        desk.journal.update(conversation.id(), head -> head.with(request));
        desk.seenRequests.isSeenBy(request, Set.of(CAMILLE), Set.of(ALINE));
        assertThat(unread()).isEqualTo(1);

        desk.seenRequests.isSeenBy(request, Set.of(LEA), Set.of(ALINE));
        desk.hub.publish(new Happening.HeadChanged(desk.head(conversation)));
        desk.says(ALINE, conversation, "Bonjour Léa.");
        assertThat(unread()).isZero();

        desk.seenRequests.isSeenBy(request, Set.of(CAMILLE), Set.of(ALINE));
        desk.clock.advance(Sight.HIDDEN);
        assertThat(unread()).isEqualTo(2);
    }

    /** R155, R8: every portal page asks. */
    @Test
    void whether_it_is_hidden_is_asked_where_something_changed_and_otherwise_not() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.says(ALINE, conversation, "Bonjour Camille.");
        desk.journal.update(conversation.id(), head -> head.with(new RequestRef(4_711, "SUP-9")));
        unread();
        desk.clock.advance(Sight.UNSETTLED);
        unread();
        asked.forget();

        IntStream.range(0, 40).forEach(time -> unread());

        assertThat(asked.times()).isZero();
    }
}
