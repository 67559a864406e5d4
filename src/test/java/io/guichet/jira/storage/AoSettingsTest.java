package io.guichet.jira.storage;

import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.preferences.Preferences;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings.Document;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.ProjectSettings.Origin;
import io.guichet.core.settings.Settings.Saving;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.MovableClock;
import io.guichet.testkit.Rules;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How settings are remembered, beyond what every keeper promises. */
class AoSettingsTest {

    private final TestActiveObjects ao = TestEngine.H2.empty();
    private final MovableClock clock = new MovableClock();

    private AoSettings settingsOn(ClusterInfo cluster) {
        return new AoSettings(ao, TestProjects.stored(ao), new AoGlobalSettings(ao, cluster, clock), cluster, clock);
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
        assertThat(settings.of(SUP).welcome().fr()).isEqualTo("ailleurs");
    }

    @Test
    void on_a_cluster_those_of_many_projects_are_read_in_two_statements_and_then_in_one() {
        var many = IntStream.range(0, 40).mapToObj(i -> new ProjectKey("P" + i)).toList();
        many.forEach(
                project -> settingsOn(new AoStorageContract.OneNode()).save(project, changed("un " + project), DANIEL));
        var asked = new AtomicInteger();
        var counting = (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    asked.incrementAndGet();
                    return method.invoke(ao, arguments);
                });
        var everywhere = new AoGlobalSettings(ao, new AoStorageContract.OneNode(), clock);
        var settings = new AoSettings(counting, TestProjects.stored(ao), everywhere, new TwoNodes(), clock);

        assertThat(settings.of(many))
                .hasSize(40)
                .allSatisfy((project, rules) -> assertThat(rules.welcome().fr()).isEqualTo("un " + project));
        assertThat(asked).hasValue(2);

        settingsOn(new AoStorageContract.OneNode())
                .save(many.get(7), changed("deux").withVersion(1), DANIEL);
        clock.advance(Duration.ofSeconds(3));
        assertThat(settings.of(many).get(many.get(7)).welcome().fr()).isEqualTo("deux");
        assertThat(asked).as("one look, one document").hasValue(4);
        clock.advance(Duration.ofSeconds(3));
        settings.of(many);
        assertThat(asked).as("nothing has changed").hasValue(5);
    }

    @Test
    void who_saves_over_what_another_node_saved_learns_what_it_is() {
        var settings = settingsOn(new AoStorageContract.OneNode());
        settings.of(SUP);
        saveBehindItsBack("ailleurs");

        var saving = settings.save(SUP, changed("ici"), DANIEL);

        assertThat(saving).isInstanceOf(Saving.Stale.class);
        assertThat(settings.of(SUP).welcome().fr()).isEqualTo("ailleurs");
    }

    /** Two saves one after the other, each on another node: the second has what the first did. */
    @Test
    void who_is_about_to_save_has_what_another_node_saved_a_moment_ago() {
        var settings = settingsOn(new TwoNodes());
        settings.of(SUP);
        saveBehindItsBack("ailleurs");
        assertThat(settings.of(SUP)).isEqualTo(ProjectSettings.DEFAULTS);

        assertThat(settings.latest(SUP).welcome().fr()).isEqualTo("ailleurs");
        assertThat(settings.of(SUP).version()).isEqualTo(1);
    }

    @Test
    void what_an_older_document_lacks_has_its_default() {
        var chosen = SettingsDocument.chosen("{\"enabled\":true,\"forgotten\":[1,2],\"welcome\":\"Bonjour\"}");

        assertThat(chosen)
                .isEqualTo(
                        Chosen.NOTHING.with(Group.ENABLED, true).with(Group.WELCOME, new Texts("Bonjour", "Bonjour")));
    }

    @Test
    void what_is_chosen_for_all_projects_holds_where_a_project_has_nothing_of_its_own() {
        var everywhere = new AoGlobalSettings(ao, new AoStorageContract.OneNode(), clock);
        var settings = new AoSettings(ao, TestProjects.stored(ao), everywhere, new AoStorageContract.OneNode(), clock);
        settings.of(SUP);

        everywhere.save(
                new Document(
                        0,
                        Preferences.NONE,
                        Chosen.NOTHING.with(Group.PICK_UP_MINUTES, 5).with(Group.ENABLED, false)),
                DANIEL);
        settings.save(SUP, ProjectSettings.DEFAULTS.with(Group.ENABLED, true), DANIEL);

        assertThat(settings.of(SUP).pickUpMinutes()).isEqualTo(5);
        assertThat(settings.of(SUP).enabled()).isTrue();
        assertThat(settings.of(SUP).origin(Group.PICK_UP_MINUTES)).isEqualTo(Origin.GLOBAL);
        assertThat(settings.of(SUP).origin(Group.ENABLED)).isEqualTo(Origin.PROJECT);
        assertThat(settings.of(SUP).origin(Group.LOOK)).isEqualTo(Origin.DEFAULT);
    }

    private void saveBehindItsBack(String welcome) {
        settingsOn(new AoStorageContract.OneNode()).save(SUP, changed(welcome), DANIEL);
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
