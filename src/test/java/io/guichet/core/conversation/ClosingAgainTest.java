package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import org.junit.jupiter.api.Test;

/** R103: what a mere thank-you has reopened is closed again, and nothing else is. */
class ClosingAgainTest {

    private final TestDesk desk = new TestDesk();
    private final Conversation conversation = desk.opens(CAMILLE, "Le rapport reste vide.");

    @Test
    void a_mere_thank_you_is_closed_again() {
        reopenedBy("Merci");

        assertThat(closeAgain(desk.head(conversation))).isInstanceOf(Written.Fresh.class);
        assertThat(desk.head(conversation).state()).isInstanceOf(State.Ended.class);
        assertThat(closeAgain(desk.head(conversation))).isInstanceOf(Written.Unchanged.class);
    }

    @Test
    void what_she_wrote_since_the_page_was_drawn_is_not_closed_unread() {
        reopenedBy("Merci");
        var drawn = desk.head(conversation);
        desk.says(CAMILLE, conversation, "mais la page 3 manque");

        assertThat(closeAgain(drawn)).isEqualTo(new Written.Refused(new Refusal.NotMereThanks()));
        assertThat(desk.head(conversation).state()).isNotInstanceOf(State.Ended.class);
    }

    @Test
    void what_is_to_be_qualified_first_is_not_closed_again_before() {
        reopenedBy("Merci");
        desk.settings.with(SUP, Rules.on().wantingQualification());

        assertThat(closeAgain(desk.head(conversation))).isEqualTo(new Written.Refused(new Refusal.Unqualified()));
    }

    private void reopenedBy(String words) {
        desk.accepts(ALINE, conversation);
        desk.says(ALINE, conversation, "Voici le rapport.");
        desk.moving.end(desk.access(ALINE, conversation), desk.head(conversation));
        desk.says(CAMILLE, conversation, words);
        var reopened = Event.of(Happened.REOPENED).with("status", "En cours");
        desk.journal.write(conversation.id(), Author.system(), newClientId(), head -> new Verdict.Go(reopened));
    }

    private Written closeAgain(Conversation seen) {
        return desk.moving.closeAgain(desk.access(ALINE, conversation), seen);
    }
}
