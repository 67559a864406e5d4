package io.guichet.jira.storage;

import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.cluster.ClusterInfo;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings.Saving;
import io.guichet.testkit.MovableClock;
import io.guichet.testkit.Rules;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How settings are remembered, beyond what every keeper promises. */
class AoSettingsTest {

    private final TestActiveObjects ao = TestEngine.H2.empty();
    private final MovableClock clock = new MovableClock();

    private AoSettings settingsOn(ClusterInfo cluster) {
        return new AoSettings(ao, cluster, clock);
    }

    @Test
    void on_one_node_only_the_first_question_goes_to_the_database() {
        var settings = settingsOn(new AoStorageContract.OneNode());
        settings.of(SUP);
        saveBehindItsBack("ailleurs");
        clock.advance(Duration.ofDays(1));

        assertThat(settings.of(SUP)).isEqualTo(ProjectSettings.DEFAULTS);
    }

    @Test
    void on_a_cluster_what_another_node_saved_is_known_within_seconds() {
        var settings = settingsOn(new TwoNodes());
        settings.of(SUP);
        saveBehindItsBack("ailleurs");

        assertThat(settings.of(SUP)).isEqualTo(ProjectSettings.DEFAULTS);
        clock.advance(Duration.ofSeconds(3));
        assertThat(settings.of(SUP).welcome()).isEqualTo("ailleurs");
    }

    @Test
    void who_saves_over_what_another_node_saved_learns_what_it_is() {
        var settings = settingsOn(new AoStorageContract.OneNode());
        settings.of(SUP);
        saveBehindItsBack("ailleurs");

        var saving = settings.save(SUP, changed("ici"));

        assertThat(saving).isInstanceOf(Saving.Stale.class);
        assertThat(settings.of(SUP).welcome()).isEqualTo("ailleurs");
    }

    @Test
    void what_an_older_document_lacks_has_its_default() {
        var settings = SettingsDocument.settings(4, "{\"enabled\":true,\"forgotten\":[1,2]}");

        assertThat(settings)
                .isEqualTo(new Rules(ProjectSettings.DEFAULTS)
                        .version(4)
                        .enabled(true)
                        .settings());
    }

    private void saveBehindItsBack(String welcome) {
        settingsOn(new AoStorageContract.OneNode()).save(SUP, changed(welcome));
    }

    private static ProjectSettings changed(String welcome) {
        return new Rules(ProjectSettings.DEFAULTS)
                .enabled(true)
                .welcome(welcome)
                .settings();
    }

    /** A product that is clustered. */
    private static final class TwoNodes implements ClusterInfo {

        @Override
        public String getNodeId() {
            return "node1";
        }

        @Override
        public boolean isClustered() {
            return true;
        }
    }
}
