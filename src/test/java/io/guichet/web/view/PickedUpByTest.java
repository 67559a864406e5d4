package io.guichet.web.view;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.PickUpAct;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import org.junit.jupiter.api.Test;

/** B5: which act of an agent's keeps the promise is a setting. */
class PickedUpByTest {

    private final TestDesk desk = new TestDesk();
    private final AgentSideViews views =
            new AgentSideViews(desk.pickUp, desk.escalation, desk.moment, desk.settings, desk.clock);
    private final Conversation conversation = desk.opens(CAMILLE, "Le rapport reste vide.");

    @Test
    void the_projects_act_stops_the_clock_and_no_other() {
        desk.accepts(ALINE, conversation);

        assertThat(isPickedUp(PickUpAct.ACCEPTED)).isTrue();
        assertThat(isPickedUp(PickUpAct.ANSWERED)).isFalse();
        assertThat(isPickedUp(PickUpAct.DIRECTED)).isFalse();

        desk.posting.post(desk.access(ALINE, conversation), conversation, newClientId(), "Bonjour.");

        assertThat(isPickedUp(PickUpAct.ANSWERED)).isTrue();
        assertThat(isPickedUp(PickUpAct.QUALIFIED)).isFalse();
        assertThat(isPickedUp(PickUpAct.HANDOVER)).isFalse();
    }

    private boolean isPickedUp(PickUpAct by) {
        desk.settings.with(SUP, Rules.on().with(Group.PICK_UP_BY, by));
        var pickUp = views.pickUp(desk.head(conversation)).orElseThrow();
        assertThat(pickUp.counting() == null).isEqualTo(pickUp.doneAt() != null);
        return pickUp.doneAt() != null;
    }
}
