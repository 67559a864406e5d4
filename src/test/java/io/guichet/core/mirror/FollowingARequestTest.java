package io.guichet.core.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.ConversationId;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingARequestTest {

    private final World world = new World();
    private final Node node = world.node();
    private ConversationId id;
    private long issue;

    @BeforeEach
    void camille_has_asked_something() {
        id = world.opened(node, "un").id();
        node.mirroring.mirror(id, Node.run(entry -> true));
        issue = world.head(id).request().orElseThrow().issueId();
    }

    @Test
    void a_request_that_is_resolved_resolves_its_conversation() {
        node.following.stands(issue, Samples.RESOLVED);

        assertThat(world.head(id).resolved()).isTrue();
        assertThat(node.journal.head(id).orElseThrow().resolved()).isTrue();
    }

    @Test
    void a_request_that_is_opened_again_is_unresolved() {
        node.following.stands(issue, Samples.RESOLVED);

        node.following.stands(issue, Samples.UNRESOLVED);

        assertThat(world.head(id).resolved()).isFalse();
    }

    @Test
    void nothing_is_told_when_nothing_changed() {
        node.following.stands(issue, Samples.UNRESOLVED);
        var seq = node.hub.last();

        node.following.stands(issue, Samples.UNRESOLVED);
        node.following.stands(4_711, Samples.RESOLVED);

        assertThat(node.hub.last()).isEqualTo(seq);
    }
}
