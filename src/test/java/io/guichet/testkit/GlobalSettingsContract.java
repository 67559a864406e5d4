package io.guichet.testkit;

import static io.guichet.testkit.Cast.DANIEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.preferences.Preferences;
import io.guichet.core.settings.Change;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.GlobalSettings.Document;
import io.guichet.core.settings.GlobalSettings.Saving;
import io.guichet.core.settings.Group;
import org.junit.jupiter.api.Test;

/** What every keeper of the settings of all projects promises. */
public interface GlobalSettingsContract {

    Preferences KEY_SHOWN = new Preferences(true, false, false, false);
    Preferences ALL_SHOWN = new Preferences(true, true, true, true);

    Chosen DEFAULTS = Chosen.NOTHING.with(Group.PICK_UP_MINUTES, 5);

    GlobalSettings globalSettings();

    @Test
    default void until_somebody_saves_everything_is_off() {
        assertThat(globalSettings().now()).isEqualTo(Document.UNTOUCHED);
    }

    @Test
    default void what_is_saved_for_all_projects_is_there_with_its_version() {
        var saved = globalSettings().save(document(0, KEY_SHOWN), DANIEL);

        assertThat(saved).isEqualTo(new Saving.Saved(document(1, KEY_SHOWN)));
        assertThat(globalSettings().now()).isEqualTo(document(1, KEY_SHOWN));
    }

    @Test
    default void a_save_for_all_projects_over_an_outdated_version_is_refused() {
        globalSettings().save(document(0, KEY_SHOWN), DANIEL);

        var late = globalSettings().save(document(0, ALL_SHOWN), DANIEL);

        assertThat(late).isEqualTo(new Saving.Stale(document(1, KEY_SHOWN)));
        assertThat(globalSettings().now()).isEqualTo(document(1, KEY_SHOWN));
    }

    @Test
    default void what_was_chosen_for_all_projects_is_kept_by_version() {
        globalSettings().save(document(0, KEY_SHOWN), DANIEL);

        assertThat(globalSettings().now().defaults()).isEqualTo(DEFAULTS);
        assertThat(globalSettings().at(1)).contains(DEFAULTS);
        assertThat(globalSettings().at(2)).isEmpty();
        assertThat(globalSettings().lastChange()).map(Change::by).contains(DANIEL);
    }

    private static Document document(int version, Preferences preferences) {
        return new Document(version, preferences, DEFAULTS);
    }
}
