package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.charter.Acceptances;
import org.junit.jupiter.api.Test;

/** What every keeper of accepted charters promises (R132). */
public interface AcceptancesContract {

    Acceptances acceptances();

    @Test
    default void an_acceptance_is_of_one_person_one_project_and_one_version() {
        acceptances().accept(CAMILLE, SUP, 2, MORNING);

        assertThat(acceptances().of(CAMILLE, SUP, 2)).contains(MORNING);
        assertThat(acceptances().of(CAMILLE, SUP, 1)).isEmpty();
        assertThat(acceptances().of(CAMILLE, SUP, 3)).isEmpty();
        assertThat(acceptances().of(CAMILLE, RH, 2)).isEmpty();
        assertThat(acceptances().of(HUGO, SUP, 2)).isEmpty();
    }

    @Test
    default void the_first_time_counts() {
        acceptances().accept(CAMILLE, SUP, 2, MORNING);

        acceptances().accept(CAMILLE, SUP, 2, MORNING.plusSeconds(60));

        assertThat(acceptances().of(CAMILLE, SUP, 2)).contains(MORNING);
    }

    @Test
    default void who_accepts_on_all_pages_at_once_has_accepted() {
        Together.each(8, i -> {
            acceptances().accept(CAMILLE, SUP, 1, MORNING);
            return true;
        });

        assertThat(acceptances().of(CAMILLE, SUP, 1)).contains(MORNING);
    }
}
