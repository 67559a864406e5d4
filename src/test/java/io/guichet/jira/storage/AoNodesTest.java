package io.guichet.jira.storage;

import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.jira.health.NodesSeen.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes know of each other by a row each (B23). */
class AoNodesTest {

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void the_last_sign_of_life_of_each_node_counts_until_it_is_forgotten(TestEngine engine) {
        var nodes = new AoNodes(engine.empty(), new AoStorageContract.OneNode());

        nodes.alive(3, MORNING);
        nodes.alive(1, MORNING.plusSeconds(30));

        assertThat(nodes.seen()).containsExactly(new Node(nodes.here(), MORNING.plusSeconds(30), 1));
        nodes.forget(MORNING.plusSeconds(30));
        assertThat(nodes.seen()).hasSize(1);
        nodes.forget(MORNING.plusSeconds(31));
        assertThat(nodes.seen()).isEmpty();
    }
}
