package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.core.delivery.Hub.Told;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The journal beyond its contract over every keeper: what is told, and what one node knows of another. */
class JournalTest {

    private final World world = new World();
    private final Node node = world.node();
    private final Node other = world.node();

    private static Written says(Node node, ConversationId id, ClientId client, String text) {
        return node.journal.write(id, Author.customer(CAMILLE), client, head -> new Verdict.Go(Message.typed(text)));
    }

    private static List<Object> told(Node node) {
        return node.hub.since(0).orElseThrow().stream()
                .map(Told::happening)
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void an_entry_is_told_with_the_head_that_accounts_for_it() {
        var opened = world.opened(node, "Bonjour");

        assertThat(told(node)).hasSize(1);
        var stored = (EntryStored) told(node).get(0);
        assertThat(stored.conversation()).isEqualTo(opened);
        assertThat(stored.conversation().lastNumber()).isEqualTo(stored.entry().number());
        assertThat(stored.here()).isTrue();
    }

    @Test
    void it_is_told_whether_the_state_moved() {
        var id = world.opened(node, "Bonjour").id();

        says(node, id, newClientId(), "encore");
        node.journal.write(id, Author.agent(ALINE), newClientId(), head -> new Verdict.Go(Message.typed("Je suis là")));

        assertThat(told(node)).extracting(one -> ((EntryStored) one).moved()).containsExactly(false, false, true);
    }

    @Test
    void what_is_repeated_is_not_told_again() {
        var id = world.opened(node, "Bonjour").id();
        var client = newClientId();
        var first = says(node, id, client, "une fois");

        var again = says(node, id, client, "une autre fois");

        assertThat(again)
                .isEqualTo(new Written.Repeated(node.journal.head(id).orElseThrow(), ((Written.Fresh) first).entry()));
        assertThat(told(node)).hasSize(2);
    }

    @Test
    void what_was_done_once_stays_done_though_it_would_be_refused_now() {
        var id = world.opened(node, "Bonjour").id();
        var client = newClientId();
        var first = (Written.Fresh) says(node, id, client, "avant la fin");

        var again = node.journal.write(
                id, Author.customer(CAMILLE), client, head -> new Verdict.No(new Refusal.HasEnded()));

        assertThat(((Written.Repeated) again).entry()).isEqualTo(first.entry());
    }

    @Test
    void nothing_can_be_said_in_a_conversation_that_does_not_exist() {
        var nowhere = Samples.conversation().id();

        assertThat(says(node, nowhere, newClientId(), "?")).isEqualTo(new Written.Refused(new Refusal.NotFound()));
        assertThat(node.journal.head(nowhere)).isEmpty();
    }

    @Test
    void entries_of_another_node_are_told_here_each_one() {
        var id = world.opened(other, "Bonjour").id();
        says(other, id, newClientId(), "encore");

        for (var entry : world.entries.after(id, 0, 10)) {
            node.journal.noticed(entry);
        }

        assertThat(told(node))
                .extracting(one -> ((EntryStored) one).entry().number())
                .containsExactly(1L, 2L);
        assertThat(told(node)).extracting(one -> ((EntryStored) one).here()).containsOnly(false);
        assertThat(node.journal.head(id)).isEqualTo(other.journal.head(id));
    }

    @Test
    void a_node_that_shares_with_others_does_not_trust_its_memory() {
        var id = world.opened(node, "Bonjour").id();
        node.journal.shareWithOtherNodes();

        says(other, id, newClientId(), "ailleurs");

        assertThat(node.journal.head(id).orElseThrow().lastNumber()).isEqualTo(2);
    }

    @Test
    void a_head_that_another_node_changed_is_read_again_and_told() {
        var id = world.opened(node, "Bonjour").id();
        world.conversations.stands(id, Samples.RESOLVED);

        node.journal.reread(id);

        assertThat(node.journal.head(id).orElseThrow().resolved()).isTrue();
        assertThat(told(node).get(1)).isInstanceOf(HeadChanged.class);
    }

    @Test
    void after_a_crash_the_head_is_folded_from_the_entries() {
        var id = world.opened(node, "Bonjour").id();
        node.journal.write(id, Author.agent(ALINE), newClientId(), head -> new Verdict.Go(Message.typed("Oui ?")));

        var folded = world.head(id);

        assertThat(world.conversations.byId(id).orElseThrow().lastNumber()).isZero();
        assertThat(folded.state()).isEqualTo(new State.Live(ALINE));
        assertThat(folded.lastNumber()).isEqualTo(2);
    }
}
