package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.conversationOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Visit;
import io.guichet.core.conversation.Visits;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.privacy.Identity;
import io.guichet.core.privacy.PersonalData;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of visits promises (M17). */
public interface VisitsContract {

    Visits visits();

    Conversations conversations();

    PersonalData personalData();

    private static ConversationId some() {
        return conversationOf(CAMILLE, MORNING).id();
    }

    private static Visit visit(ConversationId id, PersonKey person, ProjectKey project, Instant at) {
        return new Visit(id, person, project, "/servicedesk/customer/portal/1", "fr-BE", "192.0.2.7", at);
    }

    @Test
    default void the_last_visit_is_kept_and_nothing_may_be_known_of_it() {
        var id = some();
        visits().keep(visit(id, CAMILLE, SUP, MORNING));
        assertThat(visits().of(id)).contains(visit(id, CAMILLE, SUP, MORNING));
        var unknown = new Visit(id, CAMILLE, SUP, "", "", "", MORNING.plusSeconds(9));

        visits().keep(unknown);

        assertThat(visits().of(id)).contains(unknown);
        assertThat(visits().of(some())).isEmpty();
        assertThat(visits().projects()).containsExactly(SUP);
    }

    @Test
    default void what_is_old_goes_by_project_and_addresses_go_by_themselves() {
        var old = some();
        var late = some();
        var other = some();
        visits().keep(visit(old, CAMILLE, SUP, MORNING));
        visits().keep(visit(late, CAMILLE, SUP, MORNING.plusSeconds(1)));
        visits().keep(visit(other, CAMILLE, RH, MORNING));

        assertThat(visits().sweep(SUP, MORNING.plusSeconds(1))).isEqualTo(1);
        assertThat(visits().sweepAddresses(SUP)).isEqualTo(1);
        assertThat(visits().sweepAddresses(SUP)).isZero();

        assertThat(visits().of(old)).isEmpty();
        assertThat(visits().of(late)).hasValueSatisfying(one -> {
            assertThat(one.address()).isEmpty();
            assertThat(one.page()).isNotEmpty();
        });
        assertThat(visits().of(other)).contains(visit(other, CAMILLE, RH, MORNING));
    }

    /** B23: exported, and gone with her, or when she is called something else. */
    @Test
    default void a_visit_is_its_customers() {
        var first = some();
        var second = some();
        var hugos = some();
        visits().keep(visit(first, CAMILLE, SUP, MORNING));
        visits().keep(visit(second, CAMILLE, RH, MORNING.plusSeconds(1)));
        visits().keep(visit(hugos, HUGO, SUP, MORNING));
        assertThat(personalData().visitsOf(CAMILLE, Optional.empty()))
                .extracting(Visit::conversation)
                .containsExactly(first, second);
        assertThat(personalData().visitsOf(CAMILLE, Optional.of(RH)))
                .extracting(Visit::conversation)
                .containsExactly(second);
        var camille = new Identity(CAMILLE, Optional.of("camille"));

        personalData().forget(camille, Optional.of(RH));
        assertThat(visits().of(second)).isEmpty();
        assertThat(visits().of(first)).isPresent();
        personalData().rename(camille, new Identity(CAMILLE, Optional.of("camille.roux")));
        assertThat(visits().of(first)).isPresent();
        personalData().rename(camille, new Identity(new PersonKey("JIRAUSER10105"), Optional.of("jirauser10105")));

        assertThat(visits().of(first)).isEmpty();
        assertThat(visits().of(hugos)).isPresent();
    }

    @Test
    default void a_visit_goes_with_the_conversation() {
        var head = conversations().add(conversationOf(CAMILLE, MORNING));
        visits().keep(visit(head.id(), CAMILLE, SUP, MORNING));

        personalData().close(head.id());
        personalData().empty(head.id(), MORNING);

        assertThat(visits().of(head.id())).isEmpty();
    }
}
