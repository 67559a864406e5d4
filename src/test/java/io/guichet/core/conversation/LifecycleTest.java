package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.Samples;
import io.guichet.testkit.Together;
import io.guichet.testkit.World;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What leads where, whatever both sides do (R34, R78, R151, R154). */
class LifecycleTest {

    private enum Deed {
        CUSTOMER_WRITES,
        CUSTOMER_ENDS,
        ALINE_WRITES,
        BENOIT_WRITES,
        ALINE_COMMENTS_IN_JIRA,
        ALINE_ACCEPTS,
        BENOIT_ACCEPTS,
        BENOIT_ENDS,
        ALINE_CONVERTS,
        IT_IS_OFFERED,
        NOBODY_SPEAKS_FOR_LONG
    }

    @Provide
    Arbitrary<Deed> deeds() {
        return Arbitraries.of(Deed.class);
    }

    @Property(tries = 300)
    void whatever_both_sides_do_the_conversation_stays_sound(@ForAll @Size(max = 30) List<@From("deeds") Deed> deeds) {
        var world = new World();
        var node = world.node();
        var id = world.opened(node, "Bonjour").id();

        for (var deed : deeds) {
            var before = node.journal.head(id).orElseThrow();
            var written = done(node.journal, id, deed);
            var after = node.journal.head(id).orElseThrow();

            assertThat(after.lastNumber()).isEqualTo(before.lastNumber() + (written instanceof Written.Fresh ? 1 : 0));
            soundAfter(deed, before.state(), written, after.state());
        }

        assertThat(world.head(id))
                .as("folded from what is stored")
                .isEqualTo(node.journal.head(id).orElseThrow());
    }

    private static void soundAfter(Deed deed, State before, Written written, State after) {
        if (after instanceof State.Live || after instanceof State.Idle) {
            assertThat(after.agent()).as("somebody talks with the customer").isPresent();
        }
        if (written instanceof Written.Refused || written instanceof Written.Unchanged) {
            assertThat(after).as("what is refused changes nothing").isEqualTo(before);
        }
        if (before instanceof State.Ticket) {
            assertThat(after).as("a ticket stays one").isInstanceOf(State.Ticket.class);
        }
        if (before instanceof State.Live live && isAccept(deed)) {
            assertThat(after).as("nobody takes it from who has it").isEqualTo(live);
        }
        if (before instanceof State.Ended && deed == Deed.CUSTOMER_WRITES) {
            assertThat(after).as("words after the end ask anew").isInstanceOf(State.Requested.class);
        }
        if (deed == Deed.ALINE_COMMENTS_IN_JIRA) {
            assertThat(after).as("a comment in Jira is no presence in chat").isEqualTo(before);
        }
        if (isWords(deed)) {
            assertThat(written).as("what was typed is never refused").isInstanceOf(Written.Fresh.class);
        }
    }

    private static boolean isAccept(Deed deed) {
        return deed == Deed.ALINE_ACCEPTS || deed == Deed.BENOIT_ACCEPTS;
    }

    private static boolean isWords(Deed deed) {
        return deed == Deed.CUSTOMER_WRITES || deed == Deed.ALINE_WRITES || deed == Deed.BENOIT_WRITES;
    }

    private static Written done(Journal journal, ConversationId id, Deed deed) {
        return switch (deed) {
            case CUSTOMER_WRITES -> adds(journal, id, Author.customer(CAMILLE), Message.typed("bonjour"));
            case ALINE_WRITES -> adds(journal, id, Author.agent(ALINE), Message.typed("bonjour"));
            case BENOIT_WRITES -> adds(journal, id, Author.agent(BENOIT), Message.typed("bonjour"));
            case ALINE_COMMENTS_IN_JIRA -> adds(journal, id, Author.agent(ALINE), Message.commented("vu"));
            case IT_IS_OFFERED -> offered(journal, id);
            case NOBODY_SPEAKS_FOR_LONG -> slept(journal, id);
            case CUSTOMER_ENDS -> acts(journal, id, Author.customer(CAMILLE), new Act.End(Optional.empty()));
            case BENOIT_ENDS -> acts(journal, id, Author.agent(BENOIT), new Act.End(Optional.of(BENOIT)));
            case ALINE_ACCEPTS -> acts(journal, id, Author.agent(ALINE), new Act.Accept(ALINE, MORNING));
            case BENOIT_ACCEPTS -> acts(journal, id, Author.agent(BENOIT), new Act.Accept(BENOIT, MORNING));
            case ALINE_CONVERTS -> acts(journal, id, Author.agent(ALINE), new Act.Convert(ALINE, "call"));
        };
    }

    private static Written adds(Journal journal, ConversationId id, Author author, Content content) {
        return journal.write(id, author, newClientId(), head -> new Verdict.Go(content));
    }

    private static Written acts(Journal journal, ConversationId id, Author author, Act act) {
        return journal.write(id, author, newClientId(), head -> Rulings.on(head.life(), act));
    }

    /** Only what waits is offered. */
    private static Written offered(Journal journal, ConversationId id) {
        return journal.write(
                id,
                Author.system(),
                newClientId(),
                head -> head.state() instanceof State.Requested
                        ? new Verdict.Go(Content.Event.of(Happened.OFFERED)
                                .with("to", ALINE + " " + BENOIT)
                                .with("until", MORNING.toString()))
                        : new Verdict.Already());
    }

    /** Only what is live falls asleep. */
    private static Written slept(Journal journal, ConversationId id) {
        return journal.write(
                id,
                Author.system(),
                newClientId(),
                head -> head.state() instanceof State.Live
                        ? new Verdict.Go(Content.Event.of(Happened.WENT_IDLE))
                        : new Verdict.Already());
    }

    /** R78: two agents who accept at the same moment, on two nodes. */
    @Test
    void of_two_agents_who_accept_at_once_one_gets_it_and_the_other_learns_who() {
        for (var round = 0; round < 50; round++) {
            var world = new World();
            var id = world.opened(world.node(), "Bonjour").id();
            var agents = List.of(ALINE, BENOIT);
            var nodes = List.of(world.node(), world.node());

            var results = Together.each(2, i -> accept(nodes.get(i).journal, id, agents.get(i)));

            var winner = world.head(id).state().agent().orElseThrow();
            assertThat(results).filteredOn(Written.Fresh.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(Written.Refused.class::isInstance)
                    .containsExactly(new Written.Refused(new Refusal.TakenBy(winner)));
        }
    }

    private static Written accept(Journal journal, ConversationId id, PersonKey agent) {
        return acts(journal, id, Author.agent(agent), new Act.Accept(agent, MORNING));
    }

    @Test
    void what_has_ended_is_not_accepted_and_not_ended_again() {
        var ended = Life.begun(MORNING).in(new State.Ended(Optional.of(ALINE)));

        assertThat(Rulings.on(ended, new Act.Accept(BENOIT, MORNING)))
                .isEqualTo(new Verdict.No(new Refusal.HasEnded()));
        assertThat(Rulings.on(ended, new Act.End(Optional.empty()))).isEqualTo(new Verdict.No(new Refusal.HasEnded()));
    }

    @Test
    void words_wake_a_sleeping_session_with_the_same_agent() {
        var idle = Life.begun(MORNING).in(new State.Idle(ALINE));
        var words = new Entry(
                Samples.conversation().id(),
                1,
                Author.customer(CAMILLE),
                Message.typed("encore là ?"),
                Samples.MORNING,
                newClientId());

        assertThat(Lifecycle.after(idle, words).state()).isEqualTo(new State.Live(ALINE));
    }

    /** Aline has invited, Benoît was faster: his session stays his (R43–R45). */
    @Test
    void an_invitation_does_not_take_a_session_from_who_has_it() {
        var invited = after(ticket(), Author.agent(ALINE), invitation());

        var live = after(invited, Author.agent(BENOIT), Content.Event.of(Happened.REOPENED));

        assertThat(live.state()).isEqualTo(new State.Live(BENOIT));
        assertThat(live.openInvitation())
                .as("withdrawn, so that it cannot expire in his session")
                .isEmpty();
        assertThat(Rulings.on(live, new Act.AnswerInvitation(true, MORNING)))
                .isEqualTo(new Verdict.No(new Refusal.TakenBy(BENOIT)));
        assertThat(Rulings.on(live, new Act.AnswerInvitation(false, MORNING)))
                .isEqualTo(new Verdict.No(new Refusal.InvitationIsOver()));
    }

    @Test
    void who_talks_with_her_who_invited_has_accepted() {
        var invited = after(ticket(), Author.agent(ALINE), invitation());

        var live = after(invited, Author.agent(ALINE), Content.Event.of(Happened.REOPENED));

        assertThat(Rulings.on(live, new Act.AnswerInvitation(true, MORNING))).isEqualTo(new Verdict.Already());
    }

    @Test
    void who_waits_is_not_invited_any_more() {
        var ended = Life.begun(MORNING).in(new State.Ended(Optional.of(ALINE)));
        var invited = after(ended, Author.agent(ALINE), invitation());

        var waiting = after(invited, Author.customer(CAMILLE), Message.typed("encore là ?"));

        assertThat(waiting.state()).isEqualTo(new State.Requested());
        assertThat(waiting.invitation()).isEmpty();
    }

    /** A solution that was confirmed is open again once somebody talks. */
    @Test
    void an_agents_words_or_an_accepted_invitation_undo_a_confirmed_solution() {
        var live = Life.begun(MORNING).in(new State.Live(ALINE));
        var solved = after(live, Author.customer(CAMILLE), Content.Event.of(Happened.SOLVED));
        assertThat(solved.isSolved()).isTrue();

        var words = after(solved, Author.agent(BENOIT), Message.typed("Encore une chose…"));
        var invited = after(solved, Author.agent(BENOIT), invitation());
        var accepted = after(invited, Author.customer(CAMILLE), Content.Event.of(Happened.INVITATION_ACCEPTED));

        assertThat(words.isSolved()).isFalse();
        assertThat(accepted.state()).isEqualTo(new State.Live(BENOIT));
        assertThat(accepted.isSolved()).isFalse();
    }

    private static Life ticket() {
        return Life.begun(MORNING).in(new State.Ticket(Optional.empty(), State.Cause.CUSTOMER, ""));
    }

    private static Content invitation() {
        return Content.Event.of(Happened.INVITED)
                .with("until", MORNING.plusSeconds(600).toString());
    }

    private static Life after(Life life, Author author, Content content) {
        return Lifecycle.after(
                life, new Entry(Samples.conversation().id(), 1, author, content, MORNING, newClientId()));
    }
}
