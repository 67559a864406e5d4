package io.guichet.jira.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.ConversationId;
import io.guichet.testkit.Samples;
import org.junit.jupiter.api.Test;

class UntriedTest {

    private final Untried untried = new Untried();
    private final ConversationId id = Samples.conversation().id();

    @Test
    void what_was_added_is_untried_until_it_is_tried() {
        untried.add(Samples.message(id, 1));
        untried.add(Samples.message(id, 2));

        untried.tried(id, 1);

        assertThat(untried.holds(Samples.message(id, 1))).isFalse();
        assertThat(untried.holds(Samples.message(id, 2))).isTrue();
    }

    @Test
    void what_was_never_added_may_have_been_tried() {
        assertThat(untried.holds(Samples.message(id, 1))).isFalse();
    }

    /** The worker saw the entry in the database before its writer told of it. */
    @Test
    void what_was_tried_before_it_is_added_stays_tried() {
        untried.tried(id, 3);

        untried.add(Samples.message(id, 3));
        untried.add(Samples.message(id, 4));

        assertThat(untried.holds(Samples.message(id, 3))).isFalse();
        assertThat(untried.holds(Samples.message(id, 4))).isTrue();
    }
}
