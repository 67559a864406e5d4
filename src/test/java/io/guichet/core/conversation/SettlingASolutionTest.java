package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.testkit.TestDesk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A solution is proposed, confirmed, and found to lack something (R38). */
class SettlingASolutionTest {

    private final TestDesk desk = new TestDesk();
    private final Conversation conversation = desk.opens(CAMILLE, "Le rapport reste vide.");

    @Test
    void who_confirmed_too_soon_may_say_what_is_missing() {
        desk.settling.propose(desk.access(ALINE, conversation), head(), newClientId(), "Videz le cache.");
        desk.settling.confirm(desk.access(CAMILLE, conversation), head(), Optional.empty());
        assertThat(head().life().isSolved()).isTrue();

        var missed = desk.settling.miss(desk.access(CAMILLE, conversation), head(), "La page 2 manque.");

        assertThat(missed).isNotInstanceOf(Written.Refused.class);
        assertThat(head().life().isSolved()).isFalse();
        assertThat(head().state()).isEqualTo(new State.Requested());
    }

    /** Said in another tab a moment ago, with other words; and a double press. */
    @Test
    void what_is_missing_besides_is_said_too_and_once() {
        desk.accepts(ALINE, conversation);
        desk.settling.propose(desk.access(ALINE, conversation), head(), newClientId(), "Videz le cache.");
        misses("La page 2 manque.");
        misses("La page 2 manque.");
        misses("Et la page 3.");

        assertThat(desk.entries.after(conversation.id(), 0, 20))
                .extracting(Entry::content)
                .containsOnlyOnce(Content.Message.typed("La page 2 manque."), Content.Message.typed("Et la page 3."));
    }

    private void misses(String text) {
        desk.settling.miss(desk.access(CAMILLE, conversation), head(), text);
    }

    @Test
    void nothing_is_missing_where_nothing_was_proposed() {
        var missed = desk.settling.miss(desk.access(CAMILLE, conversation), head(), "La page 2 manque.");

        assertThat(missed).isEqualTo(new Written.Refused(new Refusal.NoSolution()));
        assertThat(head().lastNumber()).as("and nothing is said").isEqualTo(1);
    }

    private Conversation head() {
        return desk.head(conversation);
    }
}
