package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.TestDesk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why an agent does not take what she is offered reaches her colleagues, whenever she says it (R79, ux.md 6.1). */
class DecliningTest {

    private final TestDesk desk = new TestDesk();
    private final Conversation conversation = desk.opens(CAMILLE, "Le rapport reste vide.");

    @BeforeEach
    void two_are_there() {
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
    }

    @Test
    void a_reason_that_comes_after_the_no_is_kept() {
        declines(ALINE, "");
        declines(ALINE, "");
        declines(ALINE, "En formation jusqu’à midi.");

        assertThat(reasons()).containsExactly("", "En formation jusqu’à midi.");
    }

    @Test
    void the_same_reason_again_is_told_once() {
        declines(ALINE, "En pause.");
        var again = declines(ALINE, "En pause.");

        assertThat(again).isNotInstanceOf(Written.Refused.class);
        assertThat(reasons()).containsExactly("En pause.");
    }

    /** All have said no: there is nobody left to ask, and still somebody to tell why. */
    @Test
    void the_last_one_s_reason_is_kept_although_nobody_waits_any_more() {
        declines(ALINE, "");
        declines(BENOIT, "");
        declines(BENOIT, "Ce n’est pas mon module.");

        assertThat(reasons()).containsExactly("", "", "Ce n’est pas mon module.");
        assertThat(desk.journal.head(conversation.id()).orElseThrow().state()).isInstanceOf(State.Busy.class);
    }

    private Written declines(PersonKey agent, String reason) {
        return desk.moving.decline(desk.access(agent, conversation), conversation, reason);
    }

    private List<String> reasons() {
        return desk.entries.after(conversation.id(), 0, 100).stream()
                .map(Entry::content)
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.what() == Happened.DECLINED)
                .map(event -> event.detail("reason").orElse(""))
                .toList();
    }
}
