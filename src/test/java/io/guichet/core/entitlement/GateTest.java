package io.guichet.core.entitlement;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.Role;
import io.guichet.testkit.DemoPeople;
import io.guichet.testkit.MemorySeenRequests;
import io.guichet.testkit.Samples;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may see Camille's conversation (R155). */
class GateTest {

    private final DemoPeople people = new DemoPeople();
    private final MemorySeenRequests requests = new MemorySeenRequests();
    private final Gate gate = new Gate(people, requests);
    private final RequestRef request = new RequestRef(10_042, "SUP-42");
    private final Conversation linked = Samples.conversation().with(request);

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

    /** A security level, or a move to another project: Jira says who may see the issue now. */
    @Test
    void an_agent_who_may_not_see_the_issue_sees_no_conversation_of_it() {
        requests.isSeenBy(request, Set.of(CAMILLE), Set.of(BENOIT));

        assertThat(gate.access(ALINE, linked)).isEmpty();
        assertThat(gate.access(BENOIT, linked)).contains(new Access(BENOIT, Role.AGENT));
    }

    @Test
    void the_agents_of_the_project_it_was_moved_to_see_it() {
        requests.isSeenBy(request, Set.of(CAMILLE), Set.of(CHLOE));

        assertThat(gate.access(CHLOE, linked)).contains(new Access(CHLOE, Role.AGENT));
    }

    @Test
    void a_customer_to_whom_the_request_is_no_longer_shown_sees_nothing_any_more() {
        requests.isSeenBy(request, Set.of(HUGO), Set.of(ALINE));

        assertThat(gate.access(CAMILLE, linked)).isEmpty();
        assertThat(gate.access(HUGO, linked)).isEmpty();
    }

    @Test
    void of_an_issue_that_was_deleted_the_conversation_stays_with_its_customer_and_its_project() {
        assertThat(gate.access(CAMILLE, linked)).contains(new Access(CAMILLE, Role.CUSTOMER));
        assertThat(gate.access(ALINE, linked)).contains(new Access(ALINE, Role.AGENT));
        assertThat(gate.access(CHLOE, linked)).isEmpty();
    }

    @Test
    void an_agent_who_asks_as_a_customer_is_the_customer() {
        var hers = Samples.conversationOf(ALINE, Samples.MORNING);

        assertThat(gate.access(ALINE, hers)).contains(new Access(ALINE, Role.CUSTOMER));
    }
}
