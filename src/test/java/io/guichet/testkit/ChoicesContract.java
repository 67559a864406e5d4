package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.preferences.Choices;
import io.guichet.core.preferences.Preferences;
import org.junit.jupiter.api.Test;

/** What every keeper of chosen preferences promises (R22). */
public interface ChoicesContract {

    Choices choices();

    @Test
    default void a_choice_comes_back_as_it_was_and_is_of_one_person() {
        choices().keep(CAMILLE, new Preferences(true, false, true, false));

        assertThat(choices().of(CAMILLE)).contains(new Preferences(true, false, true, false));
        assertThat(choices().of(HUGO)).isEmpty();
    }

    @Test
    default void the_latest_choice_counts() {
        choices().keep(CAMILLE, new Preferences(true, true, true, true));

        choices().keep(CAMILLE, new Preferences(false, true, false, true));

        assertThat(choices().of(CAMILLE)).contains(new Preferences(false, true, false, true));
    }

    @Test
    default void who_chooses_on_all_pages_at_once_has_chosen() {
        Together.each(8, i -> {
            choices().keep(CAMILLE, new Preferences(true, false, false, true));
            return true;
        });

        assertThat(choices().of(CAMILLE)).contains(new Preferences(true, false, false, true));
    }
}
