package io.guichet.jira.desk;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Entry;
import io.guichet.core.health.Mishaps;
import io.guichet.testkit.Node;
import io.guichet.testkit.OneJvmLocks;
import io.guichet.testkit.OurThreads;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node that starts where another one was killed (R154). */
class RecoveryTest {

    private final World world = new World();
    private final Node node = world.node();
    private final IssueManager issues = mock(IssueManager.class);
    private final OneJvmLocks locks = new OneJvmLocks();
    private final MirrorWorkers workers =
            new MirrorWorkers(node.mirroring, locks, node.hub, world.clock, new Mishaps(world.clock));
    private final CommentDesk desk = new CommentDesk(issues, mock(), node.taking, node.following, mock());
    private final CatchingUp catchingUp = new CatchingUp(world.conversations, node.taking, desk, locks, world.clock);
    private final Recovery recovery = new Recovery(
            world.conversations,
            world.entries,
            node.opening,
            workers,
            desk,
            catchingUp,
            world.uploads,
            node.sending,
            world.clock);

    @BeforeEach
    void the_workers_are_there() {
        workers.start();
        desk.start();
    }

    @AfterEach
    void nothing_is_left_behind() {
        catchingUp.stop();
        workers.stop();
        desk.stop();
        OurThreads.areGone();
    }

    private void allIsMirrored() {
        await().untilAsserted(() -> assertThat(world.entries.unfinished(10)).isEmpty());
    }

    @Test
    void what_was_stored_and_not_mirrored_is_mirrored() {
        var id = world.opened(world.node(), "un").id();

        recovery.afterStart();

        allIsMirrored();
        assertThat(world.requests.publicComments(world.head(id).request().orElseThrow()))
                .hasSize(1);
    }

    @Test
    void a_conversation_without_its_first_entry_gets_it_and_a_request() {
        var forsaken = world.conversations.add(Samples.conversationOf(CAMILLE, MORNING));
        world.clock.advance(Duration.ofMinutes(1));

        recovery.afterStart();

        await().untilAsserted(
                        () -> assertThat(world.head(forsaken.id()).request()).isPresent());
        assertThat(world.entries.after(forsaken.id(), 0, 10))
                .extracting(Entry::content)
                .containsExactly(Message.typed(Samples.TRICKY));
    }

    @Test
    void what_was_written_in_jira_meanwhile_is_taken_in() {
        var dead = world.node();
        var id = world.opened(dead, "un").id();
        dead.mirroring.mirror(id, Node.run(entry -> true));
        world.requests.writtenInJira(world.head(id).request().orElseThrow(), ALINE, "deux");

        recovery.afterStart();

        await().untilAsserted(() -> assertThat(world.entries.after(id, 1, 10))
                .extracting(Entry::content)
                .containsExactly(Message.commented("deux")));
    }

    @Test
    void a_request_that_was_resolved_meanwhile_is_resolved() {
        var dead = world.node();
        var id = world.opened(dead, "un").id();
        dead.mirroring.mirror(id, Node.run(entry -> true));
        var issue = mock(MutableIssue.class);
        when(issue.getResolutionId()).thenReturn("10000");
        when(issues.getIssueObject(anyLong())).thenReturn(issue);

        recovery.afterStart();

        await().untilAsserted(() -> assertThat(world.head(id).resolved()).isTrue());
    }

    @Test
    void a_sweep_leaves_to_a_living_node_what_is_fresh_and_takes_what_is_old() {
        var id = world.opened(world.node(), "un").id();

        recovery.sweep();
        assertThat(workers.backlog().conversations()).isZero();

        world.clock.advance(Recovery.LEFT_OVER.plusSeconds(1));
        recovery.sweep();
        allIsMirrored();
        assertThat(world.head(id).request()).isPresent();
    }
}
