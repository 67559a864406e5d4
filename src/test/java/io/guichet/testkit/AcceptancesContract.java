package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.charter.Acceptances;
import io.guichet.core.charter.Acceptances.Acceptance;
import java.util.Optional;
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

    /** R132: who accepted, of one version and of all. */
    @Test
    default void acceptances_are_listed_the_latest_first() {
        acceptances().accept(CAMILLE, SUP, 1, MORNING);
        acceptances().accept(HUGO, SUP, 1, MORNING.plusSeconds(1));
        acceptances().accept(CAMILLE, SUP, 3, MORNING.plusSeconds(2));
        acceptances().accept(CAMILLE, RH, 7, MORNING.plusSeconds(3));

        assertThat(acceptances().all(SUP, Optional.of(1), 9))
                .containsExactly(new Acceptance(HUGO, 1, MORNING.plusSeconds(1)), new Acceptance(CAMILLE, 1, MORNING));
        assertThat(acceptances().all(SUP, Optional.empty(), 1))
                .containsExactly(new Acceptance(CAMILLE, 3, MORNING.plusSeconds(2)));
        assertThat(acceptances().count(SUP, 1)).isEqualTo(2);
        assertThat(acceptances().greatest(SUP)).isEqualTo(3);
        assertThat(acceptances().greatest(RH)).isEqualTo(7);
    }
}
