package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.delivery.Hub;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time brings, with the usual delays: two minutes of waiting, five without a word, ten to choose. */
class DeadlinesTest {

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void start() {
        desk.deadlines.start();
    }

    @AfterEach
    void stop() {
        desk.deadlines.stop();
    }

    /** R85, R152, R154. */
    @Test
    void who_is_not_answered_gets_a_choice_and_without_one_a_ticket() {
        var conversation = desk.opens(CAMILLE, "Le rapport reste vide.");

        passes(Duration.ofSeconds(119));
        assertThat(stateOf(conversation)).isInstanceOf(State.Requested.class);
        passes(Duration.ofSeconds(1));
        assertThat(stateOf(conversation)).isInstanceOf(State.Busy.class);
        passes(Duration.ofMinutes(10));

        assertThat(stateOf(conversation))
                .isInstanceOfSatisfying(
                        State.Ticket.class, ticket -> assertThat(ticket.cause()).isEqualTo(State.Cause.NO_ANSWER));
    }

    /** R41. */
    @Test
    void busy_is_tried_again_for_another_two_minutes_and_can_be_accepted_all_the_same() {
        var conversation = desk.opens(CAMILLE, "Le rapport reste vide.");
        passes(Duration.ofMinutes(2));
        desk.waiting.retry(desk.access(CAMILLE, conversation), desk.head(conversation));

        passes(Duration.ofSeconds(119));
        assertThat(stateOf(conversation)).isInstanceOf(State.Requested.class);
        passes(Duration.ofSeconds(2));
        assertThat(stateOf(conversation)).isInstanceOf(State.Busy.class);
        desk.accepts(ALINE, conversation);

        assertThat(stateOf(conversation)).isEqualTo(new State.Live(ALINE));
    }

    /** WCAG 2.2.1: without a limit. */
    @Test
    void each_keep_waiting_adds_two_minutes() {
        var conversation = desk.opens(CAMILLE, "Le rapport reste vide.");
        for (var press = 0; press < 15; press++) {
            desk.waiting.keepWaiting(desk.access(CAMILLE, conversation), desk.head(conversation));
        }

        passes(Duration.ofMinutes(32).minusSeconds(1));
        assertThat(stateOf(conversation)).isInstanceOf(State.Requested.class);
        passes(Duration.ofSeconds(1));

        assertThat(stateOf(conversation)).isInstanceOf(State.Busy.class);
    }

    /** R40, R79: one who declines is not the end, all who could answer are. */
    @Test
    void declined_by_all_who_are_there_nobody_waits_in_vain() {
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
        var conversation = desk.opens(CAMILLE, "Le rapport reste vide.");

        desk.moving.decline(desk.access(ALINE, conversation), conversation, "");
        assertThat(stateOf(conversation)).isInstanceOf(State.Requested.class);
        desk.moving.decline(desk.access(BENOIT, conversation), conversation, "");

        assertThat(stateOf(conversation)).isInstanceOf(State.Busy.class);
    }

    /** R151: warned after four minutes, over after five, writable for ever. */
    @Test
    void a_session_without_words_is_warned_of_and_ends() {
        var conversation = live();

        passes(Duration.ofSeconds(239));
        assertThat(stateOf(conversation)).isEqualTo(new State.Live(ALINE));
        passes(Duration.ofSeconds(1));
        assertThat(stateOf(conversation)).isEqualTo(new State.Idle(ALINE));
        passes(Duration.ofSeconds(60));
        assertThat(stateOf(conversation)).isInstanceOf(State.Ended.class);
        desk.says(CAMILLE, conversation, "Me revoilà.");

        assertThat(stateOf(conversation)).isInstanceOf(State.Requested.class);
    }

    @Test
    void typing_keeps_a_session_awake_and_wakes_one_that_was_warned() {
        var conversation = live();

        passes(Duration.ofSeconds(200));
        types(conversation);
        passes(Duration.ofSeconds(200));
        assertThat(stateOf(conversation)).isEqualTo(new State.Live(ALINE));
        passes(Duration.ofSeconds(40));
        assertThat(stateOf(conversation)).isEqualTo(new State.Idle(ALINE));
        types(conversation);

        assertThat(stateOf(conversation)).isEqualTo(new State.Live(ALINE));
    }

    /** A node that was killed: what was due meanwhile happens, and what comes next is not skipped. */
    @Test
    void after_a_start_what_is_overdue_is_made_up_for() {
        var conversation = live();
        desk.conversations.project(desk.head(conversation));
        var waits = desk.opens(CAMILLE, "Autre chose.");
        desk.deadlines.stop();
        desk.clock.advance(Duration.ofHours(1));

        var again = afterAStart();
        again.tick();
        again.tick();

        assertThat(stateOf(conversation)).as("warned first").isEqualTo(new State.Idle(ALINE));
        assertThat(stateOf(waits)).isInstanceOf(State.Busy.class);
    }

    private Deadlines afterAStart() {
        var again = new Deadlines(desk.journal, desk.entries, desk.settings, desk.hub, desk.clock);
        again.start();
        again.look(desk.stirring.read(), true);
        again.lookAtUnfinished();
        return again;
    }

    @Test
    void two_nodes_move_it_once() {
        var conversation = desk.opens(CAMILLE, "Le rapport reste vide.");
        var elsewhere = new Hub(desk.clock);
        var other = new Journal(desk.conversations, desk.entries, elsewhere, desk.clock);
        other.shareWithOtherNodes();
        var theirs = new Deadlines(other, desk.entries, desk.settings, elsewhere, desk.clock);
        theirs.look(desk.stirring.read(), false);

        desk.clock.advance(Duration.ofMinutes(3));
        theirs.tick();
        theirs.tick();
        desk.deadlines.tick();
        desk.deadlines.tick();

        assertThat(desk.entries.after(conversation.id(), 0, 10)).hasSize(2);
    }

    @Test
    void what_is_over_is_watched_no_longer() {
        var conversation = live();
        desk.moving.end(desk.access(CAMILLE, conversation), desk.head(conversation));

        assertThat(desk.deadlines.size()).isZero();
    }

    /** R85, R86: the settings' delay as it was when she was invited. */
    @Test
    void an_invitation_without_an_answer_expires() {
        var request = desk.knownRequests.raised(SUP, CAMILLE, "Export", "L’export échoue.");
        var invited = ((Journal.Written.Fresh)
                        desk.inviting.invite(ALINE, request.ref().key()))
                .conversation();

        passes(Duration.ofSeconds(120));

        assertThat(desk.head(invited).life().invitation().orElseThrow().answer())
                .isEqualTo(Answer.EXPIRED);
        assertThat(stateOf(invited)).as("otherwise nothing changed").isInstanceOf(State.Ticket.class);
    }

    private Conversation live() {
        var conversation = desk.opens(CAMILLE, "Le rapport reste vide.");
        desk.accepts(ALINE, conversation);
        return conversation;
    }

    private void types(Conversation conversation) {
        desk.typing.heard(desk.access(CAMILLE, conversation), desk.head(conversation));
    }

    private void passes(Duration time) {
        desk.clock.advance(time);
        desk.deadlines.tick();
        desk.deadlines.tick();
    }

    private State stateOf(Conversation conversation) {
        return desk.head(conversation).state();
    }
}
