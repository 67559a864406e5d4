package io.guichet.core.settings;

import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.audit.Audited;
import io.guichet.core.charter.PublishingTheCharter;
import io.guichet.core.preferences.Preferences;
import io.guichet.testkit.MemoryAcceptances;
import io.guichet.testkit.MemoryAuditLog;
import io.guichet.testkit.MemoryGlobalSettings;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.MovableClock;
import io.guichet.testkit.UnusualRules;
import io.guichet.web.admin.WireDifferences;
import io.guichet.web.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every change of a setting is written down with before and after (M10). */
class ChangingSettingsTest {

    private final MovableClock clock = new MovableClock();
    private final MemoryGlobalSettings everywhere = new MemoryGlobalSettings();
    private final MemorySettings settings = new MemorySettings(everywhere);
    private final MemoryAuditLog log = new MemoryAuditLog();
    private final ChangingSettings changing =
            new ChangingSettings(settings, everywhere, new WireDifferences(new Json()), log, clock);

    @Test
    void each_value_that_is_another_is_written_down_by_its_path() {
        change(settings.of(SUP)
                .with(Group.ENABLED, true)
                .with(Group.PICK_UP_MINUTES, 30)
                .with(Group.WELCOME, new Texts("Bonjour", "")));

        assertThat(log())
                .containsExactlyInAnyOrder(
                        "settings.changed enabled: false → true", "settings.changed welcome.fr:  → Bonjour");
        assertThat(log.newest(Optional.of(SUP), clock.instant().plusSeconds(1), 9))
                .extracting(Audited::actor)
                .containsOnly(DANIEL);
    }

    @Test
    void what_did_not_get_saved_is_not_written_down() {
        change(settings.of(SUP).with(Group.ENABLED, true));
        var late = changing.change(
                SUP, ProjectSettings.DEFAULTS.with(Group.ENABLED, false), DANIEL, ChangingSettings.CHANGED);

        assertThat(late).isInstanceOf(Settings.Saving.Stale.class);
        assertThat(log()).hasSize(1);
    }

    @Test
    void of_a_list_of_names_those_that_came_and_went_are_told() {
        change(settings.of(SUP).with(Group.KEY_USERS, people("camille", "hugo")));
        var before = log().size();

        change(settings.of(SUP).with(Group.KEY_USERS, people("camille", "lea", "jules")));

        assertThat(log().subList(0, log().size() - before))
                .containsExactly("settings.changed keyUsers.people: hugo → jules, lea");
    }

    @Test
    void of_a_list_only_the_item_that_went_is_told() {
        var topics = List.of(topic("a"), topic("b"), topic("c"));
        change(settings.of(SUP).with(Group.TOPICS, topics));
        var before = log().size();

        change(settings.of(SUP).with(Group.TOPICS, List.of(topic("a"), topic("c"))));

        assertThat(log().subList(0, log().size() - before))
                .singleElement()
                .asString()
                .startsWith("settings.changed topics[1]: {\"id\":\"b\"")
                .endsWith("→ ");
    }

    @Test
    void a_group_that_is_given_back_is_written_down_even_where_nothing_is_another() {
        change(settings.of(SUP).with(Group.PICK_UP_MINUTES, 45).with(Group.MESSAGE_LENGTH, 10_000));
        var before = log().size();

        change(settings.of(SUP).without(Group.PICK_UP_MINUTES).without(Group.MESSAGE_LENGTH));

        assertThat(log().subList(0, log().size() - before))
                .containsExactlyInAnyOrder(
                        "settings.reset pickUpMinutes: 45 → 30", "settings.reset messageLength:  → ");
    }

    @Test
    void what_is_chosen_for_all_projects_is_written_down_of_none() {
        changing.change(
                new GlobalSettings.Document(
                        0, new Preferences(true, false, false, false), Chosen.NOTHING.with(Group.MESSAGE_LENGTH, 500)),
                DANIEL);

        assertThat(log())
                .containsExactlyInAnyOrder(
                        "settings.changed preferences.showKey: false → true",
                        "settings.changed messageLength: 10000 → 500");
        assertThat(settings.of(SUP).messageLength()).isEqualTo(500);
    }

    @Test
    void all_there_is_can_be_told_apart() {
        change(UnusualRules.all().settings());

        var groups = log.newest(Optional.of(SUP), clock.instant().plusSeconds(1), 1_000).stream()
                .map(one -> one.about().split("[.\\[]")[0])
                .distinct();
        assertThat(groups)
                .containsExactlyInAnyOrderElementsOf(
                        Group.all().stream().map(Group::name).toList());
    }

    /** R132: whoever accepted another text has not accepted this one. */
    @Test
    void a_charter_gets_a_version_that_nobody_ever_accepted() {
        var acceptances = new MemoryAcceptances();
        var publishing = new PublishingTheCharter(settings, changing, acceptances, log);
        publishing.publish(SUP, settings.of(SUP).version(), new Texts("Un", ""), DANIEL);
        acceptances.accept(DANIEL, SUP, 1, Instant.EPOCH);
        change(settings.of(SUP).without(Group.CHARTER));

        publishing.publish(SUP, settings.of(SUP).version(), new Texts("Deux", ""), DANIEL);

        assertThat(settings.of(SUP).charter()).isEqualTo(new Charter(2, new Texts("Deux", "")));
        assertThat(publishing.versions(SUP))
                .extracting(PublishingTheCharter.Version::version, PublishingTheCharter.Version::accepted)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 0), org.assertj.core.groups.Tuple.tuple(1, 1));
    }

    private void change(ProjectSettings changed) {
        assertThat(changing.change(SUP, changed, DANIEL, ChangingSettings.CHANGED))
                .isInstanceOf(Settings.Saving.Saved.class);
    }

    /** The newest first. */
    private List<String> log() {
        return log.newest(Optional.empty(), clock.instant().plusSeconds(1), 1_000).stream()
                .map(one -> one.action() + " " + one.about() + ": " + one.before() + " → " + one.after())
                .toList();
    }

    private static KeyUsers people(String... names) {
        return new KeyUsers(false, Set.of(), Set.of(), Set.of(names), "", List.of());
    }

    private static Topic topic(String id) {
        return new Topic(id, new Texts(id, ""), List.of());
    }
}
