package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.settings.Change;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Settings.Saving;
import java.util.List;
import java.util.Map;
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
        var saved = settings().save(SUP, changed(0, "Bonjour, « à vous » 🎉"), DANIEL);

        assertThat(saved).isEqualTo(new Saving.Saved(changed(1, "Bonjour, « à vous » 🎉")));
        assertThat(settings().of(SUP)).isEqualTo(changed(1, "Bonjour, « à vous » 🎉"));
        assertThat(settings().of(RH)).isEqualTo(ProjectSettings.DEFAULTS);
    }

    @Test
    default void those_of_several_projects_are_read_together() {
        settings().save(SUP, changed(0, "un"), DANIEL);
        settings().save(SUP, changed(1, "deux"), DANIEL);

        assertThat(settings().of(List.of(SUP, RH)))
                .isEqualTo(Map.of(SUP, changed(2, "deux"), RH, ProjectSettings.DEFAULTS));
        assertThat(settings().of(List.of())).isEmpty();
    }

    @Test
    default void a_save_over_an_outdated_version_is_refused() {
        settings().save(SUP, changed(0, "un"), DANIEL);
        settings().save(SUP, changed(1, "deux"), DANIEL);

        var late = settings().save(SUP, changed(1, "trois"), DANIEL);
        var early = settings().save(SUP, changed(7, "quatre"), DANIEL);

        assertThat(late).isEqualTo(new Saving.Stale(changed(2, "deux")));
        assertThat(early).isEqualTo(new Saving.Stale(changed(2, "deux")));
        assertThat(settings().of(SUP)).isEqualTo(changed(2, "deux"));
    }

    @Test
    default void of_many_who_save_over_one_version_one_wins() {
        var results = Together.each(8, i -> settings().save(SUP, changed(0, "administrateur " + i), DANIEL));

        assertThat(results).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(settings().of(SUP).version()).isEqualTo(1);
    }

    @Test
    default void what_a_project_had_and_who_changed_it_is_known() {
        assertThat(settings().at(SUP, 1)).isEmpty();
        assertThat(settings().lastChange(SUP)).isEmpty();

        settings().save(SUP, changed(0, "un"), DANIEL);
        settings().save(SUP, changed(1, "deux"), ALINE);

        assertThat(settings().at(SUP, 1)).contains(changed(1, "un").own());
        assertThat(settings().at(SUP, 2)).contains(changed(2, "deux").own());
        assertThat(settings().at(SUP, 3)).isEmpty();
        assertThat(settings().lastChange(SUP)).map(Change::by).contains(ALINE);
    }

    @Test
    default void a_group_that_is_given_back_is_inherited_again() {
        settings().save(SUP, changed(0, "un"), DANIEL);

        settings().save(SUP, settings().of(SUP).without(Group.WELCOME), DANIEL);

        assertThat(settings().of(SUP).welcome()).isEqualTo(Group.WELCOME.usual());
        assertThat(settings().of(SUP).origin(Group.WELCOME)).isEqualTo(ProjectSettings.Origin.DEFAULT);
    }

    private static ProjectSettings changed(int version, String welcome) {
        return UnusualRules.all().version(version).welcome(welcome).settings();
    }
}
