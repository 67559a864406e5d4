package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** B5: the acts by which a promise of a pick-up may be kept; the first of each counts. */
class FirstActsTest {

    private final TestDesk desk = new TestDesk();
    private final Conversation conversation = desk.opens(CAMILLE, "Le rapport reste vide.");

    @Test
    void accepting_and_answering_have_their_moments_and_keep_them() {
        assertThat(firstActs()).isEqualTo(FirstActs.NONE);

        var accepted = later();
        desk.accepts(ALINE, conversation);
        assertThat(firstActs().accepted()).contains(accepted);
        assertThat(firstActs().answered()).as("a word of hers is an answer").isEmpty();

        var answered = later();
        says("Bonjour.");
        later();
        says("Videz le cache.");

        assertThat(firstActs().accepted()).contains(accepted);
        assertThat(firstActs().answered()).contains(answered);
    }

    @Test
    void what_the_customer_says_and_what_agents_note_answers_nothing() {
        later();
        desk.noting.write(desk.access(ALINE, conversation), conversation, newClientId(), "Entre nous.");
        desk.posting.post(desk.access(CAMILLE, conversation), conversation, newClientId(), "Alors ?");

        assertThat(firstActs()).isEqualTo(FirstActs.NONE);
    }

    private void says(String text) {
        desk.posting.post(desk.access(ALINE, conversation), conversation, newClientId(), text);
    }

    private Instant later() {
        desk.clock.advance(Duration.ofMinutes(1));
        return desk.clock.instant();
    }

    private FirstActs firstActs() {
        return desk.head(conversation).life().firstActs();
    }
}
