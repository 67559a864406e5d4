package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.DirectingAConversation.Said;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Service;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.TestDesk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An agent directs a conversation elsewhere, and says so (R28, R31, R34). */
class DirectingAConversationTest {

    private static final Service SALES = new Service("sales", new Texts("Ventes", "Sales"), "ventes@example.com");

    private final TestDesk desk = new TestDesk();
    private final Conversation conversation = desk.opens(CAMILLE, "Le rapport reste vide.");
    private final ClientId client = newClientId();

    @Test
    void the_same_call_again_says_and_does_nothing_twice() {
        converts(ALINE, said("Nous analysons votre base."));
        var again = converts(ALINE, said("Nous analysons votre base."));

        assertThat(again).isNotInstanceOf(Written.Refused.class);
        assertThat(head().state()).isInstanceOf(State.Ticket.class);
        assertThat(head().lastNumber()).as("her question, the words, the event").isEqualTo(3);
    }

    @Test
    void who_is_asked_twice_by_one_call_reads_it_once() {
        asksNew(said("Ouvrez une conversation."));
        asksNew(said("Ouvrez une conversation."));

        assertThat(head().lastNumber()).isEqualTo(3);
    }

    /** The node died after the words: the call sent again does what is left. */
    @Test
    void what_was_said_and_not_done_is_done_by_the_same_call_again() {
        desk.posting.post(desk.access(ALINE, conversation), conversation, client.aside(), "Nous analysons.");

        converts(ALINE, said("Nous analysons."));

        assertThat(head().state()).isInstanceOf(State.Ticket.class);
        assertThat(head().lastNumber()).isEqualTo(3);
    }

    @Test
    void who_asks_for_another_conversation_has_not_taken_this_one() {
        asksNew(said("Ouvrez une conversation."));

        assertThat(head().state()).isEqualTo(new State.Requested());
    }

    @Test
    void a_colleagues_session_is_not_sent_elsewhere_unawares() {
        desk.accepts(ALINE, conversation);
        var taken = new Written.Refused(new Refusal.TakenBy(ALINE));

        assertThat(converts(BENOIT, said("Nous analysons."))).isEqualTo(taken);
        assertThat(desk.directing.dismiss(desk.access(BENOIT, conversation), head(), SALES, said("Voyez les ventes.")))
                .isEqualTo(taken);
        assertThat(desk.moving.end(desk.access(BENOIT, conversation), head())).isEqualTo(taken);
        assertThat(head().state()).isEqualTo(new State.Live(ALINE));
        assertThat(head().lastNumber()).as("nothing was said either").isEqualTo(2);

        assertThat(desk.moving.end(desk.access(ALINE, conversation), head())).isInstanceOf(Written.Fresh.class);
    }

    /** R104, R105: the wait became a ticket while Benoit filled in his form. */
    @Test
    void what_time_has_made_a_ticket_still_takes_an_agents_reason_and_words() {
        desk.journal.write(
                conversation.id(),
                Author.system(),
                ClientId.own("stopped", 1),
                head -> new Verdict.Go(Content.Event.of(Content.Happened.TICKETED)));

        assertThat(converts(BENOIT, said("Je vous rappelle."))).isInstanceOf(Written.Fresh.class);

        assertThat(head().state()).isEqualTo(new State.Ticket(Optional.of(BENOIT), State.Cause.AGENT, "analysis"));
        assertThat(words()).contains("Je vous rappelle.");
    }

    @Test
    void of_two_agents_who_convert_it_the_second_is_told_and_says_nothing_unawares() {
        converts(ALINE, said("Nous analysons."));

        var second = desk.directing.convert(
                desk.access(BENOIT, conversation),
                head(),
                "call",
                new Said("Je rappelle.", Optional.of(newClientId())));

        assertThat(second).isEqualTo(new Written.Refused(new Refusal.IsTicket()));
        assertThat(words()).doesNotContain("Je rappelle.");
        assertThat(head().state()).isEqualTo(new State.Ticket(Optional.of(ALINE), State.Cause.AGENT, "analysis"));
    }

    @Test
    void of_two_agents_who_dismiss_it_the_second_is_told() {
        dismisses(ALINE, client);

        assertThat(dismisses(BENOIT, newClientId())).isEqualTo(new Written.Refused(new Refusal.IsOutOfScope()));
        assertThat(dismisses(ALINE, client)).as("the same call again").isNotInstanceOf(Written.Refused.class);
        assertThat(head().lastNumber()).as("her question, the words, the event").isEqualTo(3);
    }

    /** In her other tab, with other words. */
    @Test
    void what_one_says_with_what_one_has_done_already_is_said() {
        converts(ALINE, said("Nous analysons."));

        desk.directing.convert(
                desk.access(ALINE, conversation),
                head(),
                "analysis",
                new Said("Comptez deux jours.", Optional.of(newClientId())));

        assertThat(words()).containsOnlyOnce("Nous analysons.").containsOnlyOnce("Comptez deux jours.");
    }

    private Written dismisses(PersonKey agent, ClientId once) {
        return desk.directing.dismiss(
                desk.access(agent, conversation), head(), SALES, new Said("Voyez les ventes.", Optional.of(once)));
    }

    private List<String> words() {
        return desk.entries.after(conversation.id(), 0, 20).stream()
                .flatMap(entry ->
                        entry.content() instanceof Content.Message message ? Stream.of(message.text()) : Stream.empty())
                .toList();
    }

    private Written converts(PersonKey agent, Said said) {
        return desk.directing.convert(desk.access(agent, conversation), head(), "analysis", said);
    }

    private void asksNew(Said said) {
        desk.directing.askNew(desk.access(ALINE, conversation), head(), List.of(1L), said);
    }

    private Said said(String text) {
        return new Said(text, Optional.of(client));
    }

    private Conversation head() {
        return desk.head(conversation);
    }
}
