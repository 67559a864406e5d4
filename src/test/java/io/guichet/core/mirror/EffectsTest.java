package io.guichet.core.mirror;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.conversation.Act;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.State;
import io.guichet.core.settings.Delays;
import io.guichet.testkit.Fuse;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a solution and an answer do to the request (R38, R39, R101, R110, R156). */
class EffectsTest extends MirroredConversation {

    @Test
    void a_confirmed_solution_resolves_the_request_as_the_agent_who_proposed_it_once() {
        acts(Author.agent(ALINE), new Act.Propose());
        acts(Author.customer(CAMILLE), new Act.Confirm());

        mirrors();
        mirrors();

        assertThat(world.requests.isResolved(request())).isTrue();
        assertThat(world.requests.movers(request())).containsExactly(ALINE);
    }

    @Test
    void an_answer_opens_the_request_again_and_says_so_once() {
        acts(Author.agent(ALINE), new Act.Propose());
        acts(Author.customer(CAMILLE), new Act.Confirm());
        says();

        mirrors();
        mirrors();

        assertThat(world.requests.isResolved(request())).isFalse();
        assertThat(world.requests.movers(request())).containsExactly(ALINE, CAMILLE);
        assertThat(head().life().reopening().orElseThrow().status()).isEqualTo("En cours");
        assertThat(head().state()).as("her answer waits for an agent").isInstanceOf(State.Requested.class);
    }

    /** R39: resolved in Jira, by whomever. */
    @Test
    void what_was_resolved_in_jira_is_opened_by_an_answer_too() {
        mirrors();
        world.requests.resolvedInJira(request(), BENOIT);
        says();

        mirrors();

        assertThat(world.requests.isResolved(request())).isFalse();
    }

    /** R43, R39: who accepts to talk about what was solved has it open again. */
    @Test
    void an_accepted_invitation_opens_the_request_again() {
        acts(Author.agent(ALINE), new Act.Propose());
        acts(Author.customer(CAMILLE), new Act.Confirm());
        mirrors();
        acts(Author.agent(BENOIT), new Act.Invite(BENOIT, world.clock.instant(), Delays.USUAL));
        acts(Author.customer(CAMILLE), new Act.AnswerInvitation(true, world.clock.instant()));

        mirrors();

        assertThat(world.requests.isResolved(request())).isFalse();
        assertThat(head().state()).isEqualTo(new State.Live(BENOIT));
        assertThat(head().life().isSolved()).isFalse();
    }

    /** A node dies before or after each call: in the end the request was moved as often as was asked. */
    @Test
    void a_crash_at_any_call_moves_nothing_twice() {
        acts(Author.agent(ALINE), new Act.Propose());
        acts(Author.customer(CAMILLE), new Act.Confirm());
        says();

        for (var calls = 0; calls < 60; calls++) {
            var dying = world.node(Fuse.blowingAt(calls));
            try {
                dying.mirroring.mirror(conversation.id(), Node.run(entry -> false));
            } catch (Fuse.Killed e) {
                // It died, as it should.
            }
        }
        mirrors();

        assertThat(world.requests.movers(request())).containsExactly(ALINE, CAMILLE);
        assertThat(world.requests.isResolved(request())).isFalse();
    }

    @Test
    void a_session_ends_when_the_request_is_resolved_in_jira_and_nobody_waits_any_more() {
        mirrors();

        node.following.stands(request().issueId(), Samples.RESOLVED, Optional.of(CAMILLE));

        assertThat(head().state()).isInstanceOf(State.Ended.class);
        assertThat(head().resolved()).isTrue();
    }

    @Test
    void a_new_title_is_the_requests() {
        acts(Author.agent(ALINE), new Act.Rename(conversation.subject(), "Rapport vide après import"));

        mirrors();

        assertThat(world.requests.title(request())).contains("Rapport vide après import");
        assertThat(head().subject()).isEqualTo("Rapport vide après import");
    }

    @Test
    void what_is_given_up_lets_the_rest_through_and_is_counted() {
        mirrors();
        says();
        says();
        var refused = world.entries.at(conversation.id(), 2).orElseThrow();

        node.mirroring.giveUp(refused);
        mirrors();

        assertThat(node.mirroring.givenUp()).isEqualTo(1);
        assertThat(world.entries.commentOf(conversation.id(), 2)).isEmpty();
        assertThat(world.entries.commentOf(conversation.id(), 3)).isPresent();
    }

    /** A workflow may ask for what nobody here can give: the thread goes on, and somebody can read that it was refused. */
    @Test
    void what_jira_refuses_to_move_is_counted_and_holds_nothing_up() {
        world.requests.refusesMoves();
        acts(Author.agent(ALINE), new Act.Rename(conversation.subject(), "Rapport vide"));
        acts(Author.agent(ALINE), new Act.Propose());
        acts(Author.customer(CAMILLE), new Act.Confirm());
        says();

        mirrors();

        assertThat(world.entries.unfinished(10)).isEmpty();
        assertThat(world.entries.commentOf(conversation.id(), 5)).isPresent();
        assertThat(node.mirroring.givenUp()).isEqualTo(2);
    }

    /** An outage is tried again; what was said since does not wait for it, and what else moves keeps its order. */
    @Test
    void comments_do_not_wait_for_what_cannot_be_moved_now() {
        mirrors();
        acts(Author.agent(ALINE), new Act.Propose());
        acts(Author.customer(CAMILLE), new Act.Confirm());
        says();
        var outage = outageOf("resolve");

        assertThatThrownBy(() -> outage.mirror(conversation.id(), Node.run(entry -> false)))
                .isInstanceOf(MirroringAConversation.EntryFailed.class);

        var comments = world.requests.publicComments(request());
        assertThat(comments).extracting(WrittenComment::text).endsWith("Il manque la dernière page.");

        mirrors();

        assertThat(world.requests.publicComments(request())).isEqualTo(comments);
        assertThat(world.requests.movers(request())).containsExactly(ALINE, CAMILLE);
    }

    private MirroringAConversation outageOf(String call) {
        var jira = (Requests) Proxy.newProxyInstance(
                Requests.class.getClassLoader(), new Class<?>[] {Requests.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(call)) {
                        throw new IllegalStateException("Jira is away, on purpose");
                    }
                    return method.invoke(world.requests, arguments);
                });
        return new MirroringAConversation(
                node.journal,
                world.conversations,
                world.entries,
                jira,
                node.taking,
                new Effects(jira, node.journal),
                node.moment);
    }
}
