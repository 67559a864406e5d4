package io.guichet.core.mirror;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Act;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Rulings;
import io.guichet.core.conversation.State;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Delays;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingARequestTest {

    private static final Optional<PersonKey> REPORTER = Optional.of(CAMILLE);

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
        node.following.stands(issue, Samples.RESOLVED, REPORTER);

        assertThat(world.head(id).resolved()).isTrue();
        assertThat(node.journal.head(id).orElseThrow().resolved()).isTrue();
    }

    @Test
    void a_request_that_is_opened_again_is_unresolved() {
        node.following.stands(issue, Samples.RESOLVED, REPORTER);

        node.following.stands(issue, Samples.UNRESOLVED, REPORTER);

        assertThat(world.head(id).resolved()).isFalse();
    }

    @Test
    void nothing_is_told_when_nothing_changed() {
        node.following.stands(issue, Samples.UNRESOLVED, REPORTER);
        var seq = node.hub.last();

        node.following.stands(issue, Samples.UNRESOLVED, REPORTER);
        node.following.stands(4_711, Samples.RESOLVED, REPORTER);

        assertThat(node.hub.last()).isEqualTo(seq);
    }

    /** R155: what she is shown is looked at anew. */
    @Test
    void a_request_that_was_given_to_another_reporter_is_told_of() {
        node.following.stands(issue, Samples.UNRESOLVED, REPORTER);
        var seq = node.hub.last();

        node.following.stands(issue, Samples.UNRESOLVED, Optional.of(LEA));

        assertThat(node.hub.last()).isGreaterThan(seq);
    }

    /** Resolved in Jira while something was on its way: the session ends once that has arrived. */
    @Test
    void what_is_unmirrored_puts_the_end_of_a_session_off_and_no_more() {
        says(Author.agent(ALINE), "Je regarde.");

        assertThat(node.following.stands(issue, Samples.RESOLVED, REPORTER)).isFalse();
        assertThat(world.head(id).state()).isEqualTo(new State.Live(ALINE));
        node.mirroring.mirror(id, Node.run(entry -> true));

        assertThat(node.following.stands(issue, Samples.RESOLVED, REPORTER)).isTrue();
        assertThat(world.head(id).state()).isEqualTo(new State.Ended(Optional.of(ALINE)));
    }

    @Test
    void who_takes_up_what_is_resolved_is_not_ended_by_a_change_of_its_status() {
        node.following.stands(issue, Samples.RESOLVED, REPORTER);
        says(Author.agent(ALINE), "Encore une chose…");
        node.mirroring.mirror(id, Node.run(entry -> true));

        node.following.stands(issue, new Conversation.Standing(true, "Fermé"), REPORTER);

        assertThat(world.head(id).state()).isEqualTo(new State.Live(ALINE));
    }

    @Test
    void nobody_is_invited_to_talk_about_what_is_resolved() {
        acts(Author.customer(CAMILLE), new Act.TakeATicket());
        acts(Author.agent(ALINE), new Act.Invite(ALINE, world.clock.instant(), Delays.USUAL));
        node.mirroring.mirror(id, Node.run(entry -> true));

        node.following.stands(issue, Samples.RESOLVED, REPORTER);

        assertThat(world.head(id).life().invitation()).isEmpty();
    }

    /** The row's projection lags; a second session must end as the first did. */
    @Test
    void each_session_ends_with_its_own_resolution() {
        node.following.stands(issue, Samples.RESOLVED, REPORTER);
        node.following.stands(issue, Samples.UNRESOLVED, REPORTER);
        says(Author.agent(ALINE), "Je reprends.");
        world.entries
                .unfinished(id, 10)
                .forEach(entry -> world.entries.finish(id, entry.number(), OptionalLong.empty()));

        node.following.stands(issue, Samples.RESOLVED, REPORTER);

        assertThat(world.head(id).state()).isEqualTo(new State.Ended(Optional.of(ALINE)));
    }

    private void says(Author author, String text) {
        node.journal.write(id, author, newClientId(), head -> new Verdict.Go(Message.typed(text)));
    }

    private void acts(Author author, Act act) {
        node.journal.write(id, author, newClientId(), head -> Rulings.on(head.life(), act));
    }
}
