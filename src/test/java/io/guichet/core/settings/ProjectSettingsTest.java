package io.guichet.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was chosen for a project holds over what was chosen for all of them. */
class ProjectSettingsTest {

    private static final Chosen EVERYWHERE =
            Chosen.NOTHING.with(Group.WELCOME, new Texts("Bienvenue partout", "Welcome everywhere"));

    /** M18: the welcome is one for all, and a project may have its own. */
    @Test
    void a_welcome_for_all_projects_holds_where_a_project_has_none_of_its_own() {
        var inherited = new ProjectSettings(1, Chosen.NOTHING, EVERYWHERE);
        var own = inherited.with(Group.WELCOME, new Texts("Bienvenue au support", ""));

        assertThat(inherited.welcome().fr()).isEqualTo("Bienvenue partout");
        assertThat(own.welcome().fr()).isEqualTo("Bienvenue au support");
        assertThat(own.without(Group.WELCOME).welcome().fr()).isEqualTo("Bienvenue partout");
        assertThat(ProjectSettings.DEFAULTS.welcome().isEmpty()).isTrue();
    }
}
