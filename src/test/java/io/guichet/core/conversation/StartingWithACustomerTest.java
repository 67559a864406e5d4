package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.JULES;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.portal.Portal;
import io.guichet.testkit.TestDesk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R83, R90: an agent begins a conversation with a customer who has asked nothing. */
class StartingWithACustomerTest {

    private static final String WORDS = "Votre mise à jour est prête.";

    private final TestDesk desk = new TestDesk();
    private final Portal portal = desk.people.byId(SUPPORT_PORTAL).orElseThrow();
    private final ClientId client = newClientId();

    @Test
    void she_is_invited_and_finds_the_agents_words() {
        var begun = desk.head(begun(start(CAMILLE)));

        assertThat(begun.customer()).isEqualTo(CAMILLE);
        assertThat(begun.subject()).isEqualTo(WORDS);
        assertThat(begun.life().openInvitation()).map(Invitation::agent).contains(ALINE);
        assertThat(begun.state()).as("nobody is offered it").isInstanceOf(State.Ticket.class);
        assertThat(begun.life().unanswered()).as("nobody owes her an answer").isEmpty();
        assertThat(desk.entries.after(begun.id(), 0, 1)).first().satisfies(entry -> {
            assertThat(entry.author().person()).contains(ALINE);
            assertThat(entry.author().role()).isEqualTo(Role.AGENT);
            assertThat(entry.content()).isEqualTo(Message.commented(WORDS));
        });
        assertThat(desk.moment.hasCome(begun))
                .as("there is to be a request at once")
                .isTrue();
    }

    @Test
    void who_accepts_talks_with_who_invited_her() {
        var begun = begun(start(CAMILLE));

        desk.inviting.answer(new Access(CAMILLE, Role.CUSTOMER), desk.head(begun), true);

        assertThat(desk.head(begun).state()).isEqualTo(new State.Live(ALINE));
    }

    @Test
    void the_same_call_again_makes_nothing_twice_and_asks_nobody_again() {
        var begun = begun(start(CAMILLE));
        desk.inviting.answer(new Access(CAMILLE, Role.CUSTOMER), desk.head(begun), false);
        var entries = desk.entries.after(begun.id(), 0, 10);

        assertThat(start(CAMILLE)).isInstanceOf(Written.Repeated.class);
        assertThat(desk.entries.after(begun.id(), 0, 10)).isEqualTo(entries);
    }

    @Test
    void whom_nobody_may_ask_today_gets_no_conversation_either() {
        var before = begun(start(CAMILLE));
        desk.inviting.refuseForToday(new Access(CAMILLE, Role.CUSTOMER), desk.head(before));
        desk.conversations.project(desk.head(before));

        var refused = desk.starting.start(BENOIT, portal, CAMILLE, newClientId(), WORDS);

        assertThat(refused).isInstanceOfSatisfying(Written.Refused.class, no -> assertThat(no.why())
                .isInstanceOf(Refusal.NotToday.class));
        assertThat(desk.conversations
                        .ofCustomer(CAMILLE, Optional.of(SUPPORT_PORTAL), false, 10, Optional.empty())
                        .conversations())
                .extracting(Conversation::id)
                .containsExactly(before.id());
    }

    @Test
    void who_is_no_customer_does_not_exist() {
        assertThat(start(JULES)).as("to whom the portal is closed").isEqualTo(notFound());
        assertThat(start(BENOIT)).as("an agent").isEqualTo(notFound());
    }

    @Test
    void nothing_is_begun_without_words() {
        assertThat(desk.starting.start(ALINE, portal, CAMILLE, client, " "))
                .isEqualTo(new Written.Refused(new Refusal.EmptyText()));
    }

    /** R90: customers alone are found, whatever the search knows. */
    @Test
    void agents_find_customers_of_their_project_alone() {
        assertThat(desk.customers.find(ALINE, portal, " cam ", 10)).containsExactly(CAMILLE);
        assertThat(desk.customers.find(ALINE, portal, "jules", 10)).isEmpty();
        assertThat(desk.customers.find(ALINE, portal, "benoit", 10)).isEmpty();
        assertThat(desk.customers.find(ALINE, portal, " ", 10)).isEmpty();
        desk.people.isCustomer(JULES);
        assertThat(desk.customers.find(ALINE, portal, "jules", 10)).containsExactly(JULES);
    }

    private Written start(PersonKey customer) {
        return desk.starting.start(ALINE, portal, customer, client, WORDS);
    }

    private static Conversation begun(Written written) {
        return ((Written.Fresh) written).conversation();
    }

    private static Written notFound() {
        return new Written.Refused(new Refusal.NotFound());
    }
}
