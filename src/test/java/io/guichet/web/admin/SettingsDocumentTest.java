package io.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.settings.ProjectSettings;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsDocumentTest {

    private static final ProjectSettings STORED = new ProjectSettings(3, true, 30, "Bienvenue", "Aide", 10_000);

    @Test
    void a_document_that_is_sent_back_changes_nothing() {
        assertThat(SettingsDocument.of(STORED).over(STORED)).isEqualTo(STORED);
    }

    @Test
    void what_is_left_out_keeps_its_value() {
        var changed = new SettingsDocument(3, false, null, null, null, null).over(STORED);

        assertThat(changed).isEqualTo(new ProjectSettings(3, false, 30, "Bienvenue", "Aide", 10_000));
    }

    @Test
    void only_the_first_save_needs_no_version() {
        var withoutVersion = new SettingsDocument(null, true, null, null, null, null);

        assertThat(withoutVersion.over(ProjectSettings.DEFAULTS).version()).isZero();
        assertThatThrownBy(() -> withoutVersion.over(STORED)).isInstanceOf(Malformed.class);
    }

    static SettingsDocument[] what_no_desk_could_work_with_is_refused() {
        return new SettingsDocument[] {
            new SettingsDocument(3, null, 0, null, null, null),
            new SettingsDocument(3, null, 1_441, null, null, null),
            new SettingsDocument(3, null, null, "x".repeat(1_001), null, null),
            new SettingsDocument(3, null, null, null, " ", null),
            new SettingsDocument(3, null, null, null, null, 0),
            new SettingsDocument(3, null, null, null, null, 16_001),
        };
    }

    @ParameterizedTest
    @MethodSource
    void what_no_desk_could_work_with_is_refused(SettingsDocument document) {
        assertThatThrownBy(() -> document.over(STORED))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sup", "SUP/../RH", "SUP ", "1SUP"})
    void what_is_no_project_key_is_no_project(String text) {
        assertThat(SettingsDocument.projectKey(text)).isEmpty();
    }
}
