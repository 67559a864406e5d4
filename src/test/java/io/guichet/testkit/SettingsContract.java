package io.guichet.testkit;

import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Settings.Saving;
import org.junit.jupiter.api.Test;

/** What every keeper of settings promises. */
public interface SettingsContract {

    Settings settings();

    /** R122: where nobody has said anything, chat is off. */
    @Test
    default void a_project_without_settings_has_the_defaults() {
        assertThat(settings().of(SUP)).isEqualTo(ProjectSettings.DEFAULTS);
        assertThat(settings().of(SUP).enabled()).isFalse();
    }

    @Test
    default void what_is_saved_is_there_with_its_version() {
        var saved = settings().save(SUP, changed(0, "Bonjour, « à vous » 🎉"));

        assertThat(saved).isEqualTo(new Saving.Saved(changed(1, "Bonjour, « à vous » 🎉")));
        assertThat(settings().of(SUP)).isEqualTo(changed(1, "Bonjour, « à vous » 🎉"));
        assertThat(settings().of(RH)).isEqualTo(ProjectSettings.DEFAULTS);
    }

    @Test
    default void a_save_over_an_outdated_version_is_refused() {
        settings().save(SUP, changed(0, "un"));
        settings().save(SUP, changed(1, "deux"));

        var late = settings().save(SUP, changed(1, "trois"));
        var early = settings().save(SUP, changed(7, "quatre"));

        assertThat(late).isEqualTo(new Saving.Stale(changed(2, "deux")));
        assertThat(early).isEqualTo(new Saving.Stale(changed(2, "deux")));
        assertThat(settings().of(SUP)).isEqualTo(changed(2, "deux"));
    }

    @Test
    default void of_many_who_save_over_one_version_one_wins() {
        var results = Together.each(8, i -> settings().save(SUP, changed(0, "administrateur " + i)));

        assertThat(results).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(settings().of(SUP).version()).isEqualTo(1);
    }

    private static ProjectSettings changed(int version, String welcome) {
        return UnusualRules.all().version(version).welcome(welcome).settings();
    }
}
