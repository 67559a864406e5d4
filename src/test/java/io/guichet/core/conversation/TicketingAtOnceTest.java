package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.Schedule;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words that nobody is there to answer are kept, and become a ticket at once (R3, R122, R129, R154). */
class TicketingAtOnceTest {

    private static final State CLOSED = new State.Ticket(Optional.empty(), State.Cause.CLOSED, "");

    private final TestDesk desk = new TestDesk();

    @Test
    void a_question_outside_the_hours_is_a_ticket_and_nobody_waits() {
        desk.settings.with(SUP, closed());

        var opened = desk.opens(CAMILLE, "Le rapport reste vide.");

        assertThat(opened.state()).isEqualTo(CLOSED);
        assertThat(desk.head(opened).life().waiting()).isEmpty();
        assertThat(desk.entries.after(opened.id(), 0, 10).get(0).content())
                .as("what was said is kept")
                .isEqualTo(Content.Message.typed("Le rapport reste vide."));
    }

    @Test
    void words_after_the_end_of_a_session_are_a_ticket_when_chat_is_closed_or_off_or_not_hers() {
        for (var rules : List.of(closed(), Rules.on().enabled(false), Rules.on().keyUsers(nobody()))) {
            var ended = ended();
            desk.settings.with(SUP, rules);

            desk.says(CAMILLE, ended, "Encore une question.");

            assertThat(desk.head(ended).state()).isEqualTo(CLOSED);
        }
    }

    @Test
    void what_is_taken_up_again_outside_the_hours_is_a_ticket() {
        var ended = ended();
        desk.settings.with(SUP, closed());

        desk.moving.reopen(desk.access(CAMILLE, ended), desk.head(ended));

        assertThat(desk.head(ended).state()).isEqualTo(CLOSED);
    }

    /** The node died in between: the same words again complete it. */
    @Test
    void the_same_words_again_are_a_ticket_once() {
        desk.settings.with(SUP, closed());
        var client = io.guichet.testkit.Samples.newClientId();
        var stored = desk.conversations.add(Conversation.opened(
                io.guichet.testkit.Cast.SUPPORT_PORTAL, SUP, CAMILLE, client, "Bonjour", desk.clock.instant()));
        desk.journal.write(
                stored.id(),
                Author.customer(CAMILLE),
                client,
                head -> new Verdict.Go(Content.Message.typed("Bonjour")));

        desk.opening.complete(stored);
        desk.opening.complete(stored);

        assertThat(desk.head(stored).state()).isEqualTo(CLOSED);
        assertThat(desk.head(stored).lastNumber()).isEqualTo(2);
    }

    @Test
    void in_open_hours_words_wait_for_somebody() {
        var ended = ended();

        desk.says(CAMILLE, ended, "Encore une question.");

        assertThat(desk.head(ended).state()).isEqualTo(new State.Requested());
    }

    /** An agent who takes what came in the night has a session: she is there, whatever the hours. */
    @Test
    void a_session_goes_on_after_hours() {
        var opened = desk.opens(CAMILLE, "Le rapport reste vide.");
        desk.accepts(ALINE, opened);
        desk.settings.with(SUP, closed());

        desk.says(CAMILLE, opened, "Toujours vide.");

        assertThat(desk.head(opened).state()).isEqualTo(new State.Live(ALINE));
    }

    private Conversation ended() {
        desk.settings.with(SUP, Rules.on());
        var opened = desk.opens(CAMILLE, "Le rapport reste vide.");
        desk.accepts(ALINE, opened);
        desk.moving.end(desk.access(CAMILLE, opened), desk.head(opened));
        return opened;
    }

    private static Rules closed() {
        return Rules.on().schedule(new Schedule(ZoneOffset.UTC, Map.of(), List.of(), List.of()));
    }

    private static KeyUsers nobody() {
        return new KeyUsers(false, Set.of(), Set.of(), Set.of(), "", List.of());
    }
}
