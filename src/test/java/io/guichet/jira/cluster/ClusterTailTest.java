package io.guichet.jira.cluster;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.SplittingAConversation;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Onlookers;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.testkit.Node;
import io.guichet.testkit.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this node's pages hear of the other's entries. */
class ClusterTailTest {

    private final World world = new World();
    private final Node here = world.node();
    private final Node there = world.node();
    private final Onlookers onlookers = new Onlookers(world.clock);
    private final ClusterTail tail = new ClusterTail(world.entries, here.journal, here.hub, onlookers, world.clock);

    @BeforeEach
    void somebody_waits_for_news() {
        tail.start();
        onlookers.seen();
    }

    private void says(Node node, ConversationId id, String text) {
        node.journal.write(id, Author.agent(ALINE), newClientId(), head -> new Verdict.Go(Message.typed(text)));
    }

    private List<String> told() {
        return here.hub.since(0).orElseThrow().stream()
                .map(told -> ((Message) ((EntryStored) told.happening()).entry().content()).text())
                .toList();
    }

    @Test
    void each_entry_is_told_once_in_order() {
        var id = world.opened(there, "un").id();
        says(there, id, "deux");

        tail.look();
        says(there, id, "trois");
        tail.look();
        tail.look();

        assertThat(told()).containsExactly("un", "deux", "trois");
    }

    @Test
    void what_was_stored_here_is_not_told_again() {
        var id = world.opened(here, "un").id();
        says(there, id, "deux");
        says(here, id, "trois");

        tail.look();

        assertThat(told()).containsExactlyInAnyOrder("un", "deux", "trois");
    }

    @Test
    void an_entry_that_becomes_visible_late_is_told_late() {
        var id = world.opened(there, "un").id();
        world.clock.advance(Duration.ofSeconds(4));
        for (var look = 0; look < 8; look++) {
            tail.look();
        }

        assertThat(told()).containsExactly("un");
        assertThat(here.journal.head(id)).isPresent();
    }

    @Test
    void what_is_said_again_in_a_split_conversation_is_told_however_old_it_is() {
        var id = world.opened(there, "un").id();
        tail.look();
        world.clock.advance(Duration.ofMinutes(2));
        onlookers.seen();
        var splitting = new SplittingAConversation(
                world.conversations, world.entries, there.journal, there.posting, world.clock);

        var split = ((Written.Fresh)
                        splitting.split(new Access(ALINE, Role.AGENT), world.head(id), newClientId(), List.of(1L), ""))
                .conversation();
        tail.look();
        tail.look();

        assertThat(here.hub.since(0).orElseThrow().stream()
                        .map(told -> ((EntryStored) told.happening()).entry())
                        .filter(entry -> entry.conversation().equals(split.id()))
                        .map(Entry::number))
                .containsExactly(1L, 2L);
    }

    @Test
    void while_nobody_waits_nothing_is_looked_for() {
        world.clock.advance(Duration.ofMinutes(2));
        world.opened(there, "un");

        tail.look();

        assertThat(told()).isEmpty();
    }

    @Test
    void after_it_stopped_it_remembers_nothing_new() {
        tail.stop();
        world.opened(here, "un");

        tail.look();

        assertThat(told()).containsExactly("un", "un");
    }

    @Test
    void while_nobody_waits_it_forgets_what_was_stored_here() {
        world.opened(here, "un");
        assertThat(tail.remembered()).isEqualTo(1);
        world.clock.advance(Duration.ofMinutes(2));

        tail.look();

        assertThat(tail.remembered()).isZero();
    }
}
