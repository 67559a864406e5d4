package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.people.Accounts;
import io.guichet.testkit.TestDesk;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent passes a conversation on, with a word for the colleague. */
class TransferringAConversationTest {

    private static final String WHY = "Elle attend un devis.";

    private final TestDesk desk = new TestDesk();
    private final Accounts accounts = mock(Accounts.class);
    private final TransferringAConversation transferring =
            new TransferringAConversation(desk.acting, desk.noting, desk.gate, accounts, desk.entries);
    private final Conversation conversation = desk.opens(CAMILLE, "Une question.");

    @BeforeEach
    void a_colleague() {
        when(accounts.named("benoit")).thenReturn(Optional.of(BENOIT));
    }

    @Test
    void a_second_press_notes_nothing_again() {
        desk.accepts(ALINE, conversation);

        transfer(desk.head(conversation));
        var again = transfer(desk.head(conversation));

        assertThat(again).isInstanceOf(Written.Unchanged.class);
        assertThat(notes()).isEqualTo(1);
        assertThat(desk.head(conversation).state()).isEqualTo(new State.Live(BENOIT));
    }

    @Test
    void two_presses_at_once_note_it_once() {
        desk.accepts(ALINE, conversation);
        var seen = desk.head(conversation);

        transfer(seen);
        var again = transfer(seen);

        assertThat(again).isInstanceOf(Written.Unchanged.class);
        assertThat(notes()).isEqualTo(1);
    }

    /** Somebody else was faster, with a word of her own: what Aline wrote is said all the same. */
    @Test
    void what_is_noted_for_a_colleague_who_has_it_already_is_kept() {
        desk.accepts(BENOIT, conversation);

        transfer(desk.head(conversation));
        transfer(desk.head(conversation));

        assertThat(notes()).isEqualTo(1);
    }

    private Written transfer(Conversation seen) {
        return transferring.transfer(desk.access(ALINE, conversation), seen, "benoit", WHY);
    }

    private long notes() {
        return desk.entries.after(conversation.id(), 0, 20).stream()
                .filter(entry -> entry.content() instanceof Content.Note)
                .count();
    }
}
