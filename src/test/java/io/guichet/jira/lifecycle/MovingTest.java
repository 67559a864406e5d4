package io.guichet.jira.lifecycle;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Deadlines;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Escalation;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.OpenMatters;
import io.guichet.core.conversation.Queue;
import io.guichet.core.conversation.StirringHeads;
import io.guichet.core.conversation.Waits;
import io.guichet.core.delivery.Hub;
import io.guichet.core.routing.Loads;
import io.guichet.core.routing.Offering;
import io.guichet.jira.storage.StoredProjects;
import io.guichet.testkit.Asked;
import io.guichet.testkit.CastCircles;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a node learns of conversations that it hears nothing of, because another node moves them. */
class MovingTest {

    private final TestDesk there = new TestDesk();
    private final Asked asked = new Asked();
    private final Conversations conversations = asked.in(Conversations.class, there.conversations);
    private final Entries entries = asked.in(Entries.class, there.entries);
    private final Hub hub = new Hub(there.clock);
    private final Journal journal = new Journal(conversations, entries, hub, there.clock);
    private final Deadlines deadlines = new Deadlines(journal, entries, there.settings, hub, there.clock);
    private final Queue queue = new Queue(journal, hub);
    private final OpenMatters matters = new OpenMatters(journal, hub, there.clock);
    private final Loads loads = new Loads(journal, entries, hub, there.clock);
    private final StoredProjects projects = mock(StoredProjects.class);
    private final Moving moving = new Moving(
            new FollowingProjects(projects, journal, there.presence),
            new StirringHeads(conversations, entries, journal),
            deadlines,
            queue,
            matters,
            new Waits(entries, conversations, hub, there.clock),
            new Escalation(matters, there.settings, hub, there.clock),
            loads,
            new Offering(journal, there.presence, loads, new CastCircles(), there.settings, hub, there.clock));

    @BeforeEach
    void another_node_writes_too() {
        journal.shareWithOtherNodes();
    }

    private Conversation projected(Conversation conversation) {
        there.conversations.project(there.head(conversation));
        return conversation;
    }

    @Test
    void however_much_stirs_it_is_read_once_and_not_head_by_head() {
        for (var i = 0; i < 60; i++) {
            projected(there.opens(i % 2 == 0 ? CAMILLE : HUGO, "Question " + i));
        }
        moving.lookAgain();
        asked.forget();

        moving.lookAgain();

        assertThat(asked.times()).isEqualTo(2);
        assertThat(deadlines.size()).isEqualTo(60);
    }

    @Test
    void what_was_accepted_there_waits_no_more_here_also_before_it_is_projected() {
        var first = projected(there.opens(CAMILLE, "Une question."));
        there.clock.advance(Duration.ofSeconds(1));
        var second = projected(there.opens(HUGO, "Une autre."));
        moving.lookAgain();
        assertThat(queue.positionOf(second)).hasValue(2);

        there.accepts(ALINE, first);
        moving.lookAgain();

        assertThat(queue.positionOf(first)).isEmpty();
        assertThat(queue.positionOf(second)).hasValue(1);
        assertThat(matters.onlyOneOf(CAMILLE, SUPPORT_PORTAL)).hasValueSatisfying(head -> assertThat(head.state())
                .isEqualTo(there.head(first).state()));
    }

    @Test
    void what_ended_there_is_over_here() {
        var conversation = projected(there.opens(CAMILLE, "Une question."));
        moving.lookAgain();
        assertThat(matters.onlyOneOf(CAMILLE, SUPPORT_PORTAL)).isPresent();

        there.waiting.takeATicket(there.access(CAMILLE, conversation), there.head(conversation));
        projected(conversation);
        moving.lookAgain();

        assertThat(matters.onlyOneOf(CAMILLE, SUPPORT_PORTAL)).isEmpty();
        assertThat(queue.positionOf(conversation)).isEmpty();
    }

    /** Alone, nothing is read again but for this: a project that goes by another key, for a head says of which one it is. */
    @Test
    void where_a_project_has_another_key_what_is_remembered_is_read_again() {
        var alone = new Journal(conversations, entries, hub, there.clock);
        var conversation = projected(there.opens(CAMILLE, "Une question."));
        moving.look(true);
        alone.head(conversation.id());
        asked.forget();
        moving.lookUnlessDone();
        assertThat(asked.times()).isZero();

        when(projects.follow()).thenReturn(true);
        moving.lookUnlessDone();
        alone.head(conversation.id());
        assertThat(asked.times())
                .as("what stirs, and nothing of another journal")
                .isEqualTo(2);
        new FollowingProjects(projects, alone, there.presence).look();
        alone.head(conversation.id());
        assertThat(asked.times()).as("the head, and what it lacks").isEqualTo(4);
    }
}
