package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.identity.Confirmation;
import io.guichet.core.identity.Confirmation.Sent;
import io.guichet.core.identity.Confirmations;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.privacy.Identity;
import io.guichet.core.privacy.PersonalData;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of confirmed identities promises (R46). */
public interface ConfirmationsContract {

    Confirmations confirmations();

    PersonalData personalData();

    private static Confirmation begun(PersonKey person, ProjectKey project) {
        var sent = new Sent("salt:hash", MORNING, 2, 3, MORNING.minusSeconds(90));
        return new Confirmation(
                person, project, "Camille Roux", "c.roux@example.com", Optional.of(sent), Optional.empty());
    }

    private static Confirmation done(PersonKey person, ProjectKey project) {
        return new Confirmation(
                person, project, "Camille Roux", "c.roux@example.com", Optional.empty(), Optional.of(MORNING));
    }

    @Test
    default void a_confirmation_is_of_one_person_and_one_project() {
        confirmations().keep(begun(CAMILLE, SUP));

        assertThat(confirmations().of(CAMILLE, SUP)).contains(begun(CAMILLE, SUP));
        assertThat(confirmations().of(CAMILLE, RH)).isEmpty();
        assertThat(confirmations().of(HUGO, SUP)).isEmpty();
    }

    @Test
    default void the_last_that_was_said_holds_and_a_used_token_is_gone() {
        confirmations().keep(begun(CAMILLE, SUP));

        confirmations().keep(done(CAMILLE, SUP));

        assertThat(confirmations().of(CAMILLE, SUP)).contains(done(CAMILLE, SUP));
    }

    /** B23: it is exported, and erased with the rest, in one project or everywhere. */
    @Test
    default void what_she_said_of_herself_is_found_and_forgotten() {
        confirmations().keep(done(CAMILLE, SUP));
        confirmations().keep(begun(CAMILLE, RH));
        confirmations().keep(done(HUGO, SUP));
        assertThat(personalData().confirmationsOf(CAMILLE, Optional.empty()))
                .containsExactly(begun(CAMILLE, RH), done(CAMILLE, SUP));
        assertThat(personalData().confirmationsOf(CAMILLE, Optional.of(RH))).containsExactly(begun(CAMILLE, RH));
        var camille = new Identity(CAMILLE, Optional.of("camille"));

        personalData().forget(camille, Optional.of(RH));
        assertThat(personalData().confirmationsOf(CAMILLE, Optional.empty())).containsExactly(done(CAMILLE, SUP));

        personalData().forget(camille, Optional.empty());
        assertThat(personalData().confirmationsOf(CAMILLE, Optional.empty())).isEmpty();
        assertThat(confirmations().of(HUGO, SUP)).isPresent();
    }

    /** B23: it is still hers, and says no longer who she was. */
    @Test
    default void under_another_key_it_is_confirmed_and_says_nothing_of_her() {
        confirmations().keep(done(CAMILLE, SUP));
        var other = new PersonKey("JIRAUSER10105");

        personalData()
                .rename(
                        new Identity(CAMILLE, Optional.of("camille")),
                        new Identity(other, Optional.of("jirauser10105")));

        assertThat(confirmations().of(other, SUP))
                .contains(new Confirmation(
                        other, SUP, other.value(), other.value(), Optional.empty(), Optional.of(MORNING)));
        assertThat(confirmations().of(CAMILLE, SUP)).isEmpty();
    }

    /** Names and addresses of people who never came back are not kept. */
    @Test
    default void what_was_never_confirmed_is_swept() {
        confirmations().keep(begun(CAMILLE, SUP));
        confirmations().keep(done(HUGO, SUP));

        assertThat(personalData().sweepConfirmations(MORNING)).isZero();
        assertThat(personalData().sweepConfirmations(MORNING.plusSeconds(1))).isEqualTo(1);

        assertThat(confirmations().of(CAMILLE, SUP)).isEmpty();
        assertThat(confirmations().of(HUGO, SUP)).isPresent();
    }
}
