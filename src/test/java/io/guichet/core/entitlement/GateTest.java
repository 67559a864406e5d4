package io.guichet.core.entitlement;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.people.Role;
import io.guichet.testkit.DemoPeople;
import io.guichet.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Who may see Camille's conversation (R155). */
class GateTest {

    private final DemoPeople people = new DemoPeople();
    private final Gate gate = new Gate(people);

    @Test
    void camille_sees_it_as_its_customer_and_aline_as_an_agent() {
        assertThat(gate.access(CAMILLE, Samples.conversation())).contains(new Access(CAMILLE, Role.CUSTOMER));
        assertThat(gate.access(ALINE, Samples.conversation())).contains(new Access(ALINE, Role.AGENT));
    }

    @Test
    void for_everybody_else_it_does_not_exist() {
        assertThat(gate.access(HUGO, Samples.conversation())).isEmpty();
        assertThat(gate.access(CHLOE, Samples.conversation())).isEmpty();
        assertThat(gate.access(DANIEL, Samples.conversation())).isEmpty();
    }

    @Test
    void who_is_no_agent_any_more_sees_nothing_any_more() {
        people.isNoAgentAnyMore(ALINE);

        assertThat(gate.access(ALINE, Samples.conversation())).isEmpty();
    }

    @Test
    void a_customer_to_whom_the_portal_was_closed_sees_nothing_any_more() {
        people.isNoCustomerAnyMore(CAMILLE);

        assertThat(gate.access(CAMILLE, Samples.conversation())).isEmpty();
    }

    @Test
    void an_agent_who_asks_as_a_customer_is_the_customer() {
        var hers = Samples.conversationOf(ALINE, Samples.MORNING);

        assertThat(gate.access(ALINE, hers)).contains(new Access(ALINE, Role.CUSTOMER));
    }
}
