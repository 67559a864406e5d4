package io.guichet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.preferences.Preferences;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.GlobalSettings.Document;
import io.guichet.core.settings.GlobalSettings.Saving;
import org.junit.jupiter.api.Test;

/** What every keeper of the settings of all projects promises. */
public interface GlobalSettingsContract {

    Preferences KEY_SHOWN = new Preferences(true, false, false, false);
    Preferences ALL_SHOWN = new Preferences(true, true, true, true);

    GlobalSettings globalSettings();

    @Test
    default void until_somebody_saves_everything_is_off() {
        assertThat(globalSettings().now()).isEqualTo(Document.UNTOUCHED);
    }

    @Test
    default void what_is_saved_for_all_projects_is_there_with_its_version() {
        var saved = globalSettings().save(new Document(0, KEY_SHOWN));

        assertThat(saved).isEqualTo(new Saving.Saved(new Document(1, KEY_SHOWN)));
        assertThat(globalSettings().now()).isEqualTo(new Document(1, KEY_SHOWN));
    }

    @Test
    default void a_save_for_all_projects_over_an_outdated_version_is_refused() {
        globalSettings().save(new Document(0, KEY_SHOWN));

        var late = globalSettings().save(new Document(0, ALL_SHOWN));

        assertThat(late).isEqualTo(new Saving.Stale(new Document(1, KEY_SHOWN)));
        assertThat(globalSettings().now()).isEqualTo(new Document(1, KEY_SHOWN));
    }
}
