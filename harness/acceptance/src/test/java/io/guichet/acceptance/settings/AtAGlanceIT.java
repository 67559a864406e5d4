package io.guichet.acceptance.settings;

import static io.guichet.acceptance.settings.RhSettings.REST;
import static io.guichet.acceptance.settings.RhSettings.find;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All projects and all that works, at a glance. */
@OnHost(own = "settings")
final class AtAGlanceIT {

    private Session admin;

    @BeforeEach
    void login(HostProcess host) {
        admin = RhSettings.of(host).admin();
    }

    /** R122: all projects at a glance, and off until somebody says so. */
    @Test
    void the_chats_of_all_projects_are_seen_at_a_glance(HostProcess host) {
        Chat.of(host, "lea").open("Qui me voit ?");

        var projects = admin.get(REST + "/admin/projects").ok().path("projects");

        var support = find(projects, "key", "SUP");
        assertThat(support.path("enabled").asBoolean()).isTrue();
        assertThat(support.path("unresolved").asInt()).isPositive();
        assertThat(support.at("/agents/total").isInt()).isTrue();
        assertThat(support.path("problems"))
                .allSatisfy(
                        problem -> assertThat(problem.path("detail").asText()).doesNotStartWith("guichet."));
        assertThat(projects).extracting(one -> one.path("key").asText()).contains("RH");
        assertThat(projects).extracting(one -> one.path("key").asText()).doesNotContain("DEV");
        assertThat(Session.of(host, "daniel").get(REST + "/admin/projects").status())
                .isEqualTo(403);
    }

    /** What works here, as figures and as a text for support, in which nobody is named: not who asked, not what, not where. */
    @Test
    void the_state_of_health_names_nobody(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Mon numéro de dossier est Zébulon-4711");
        Session.of(host, "daniel")
                .post(REST + "/admin/customers/camille/export?project=SUP", "{}")
                .ok();

        var health = admin.get(REST + "/admin/health").ok();
        var text = admin.get(REST + "/admin/health?format=text").response();

        assertThat(health.path("points"))
                .extracting(point -> point.path("id").asText())
                .contains("confluence", "erasure", "index", "mirror", "nodes", "transport");
        assertThat(health.path("points"))
                .allSatisfy(point -> assertThat(point.path("name").asText()).doesNotStartWith("guichet."));
        assertThat(find(health.path("points"), "id", "confluence")
                        .at("/figures/linked")
                        .asBoolean())
                .isTrue();
        assertThat(text.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"guichet-health.txt\"");
        assertThat(text.body())
                .contains("guichet: ", "] index", "errors")
                .doesNotContainIgnoringCase("camille")
                .doesNotContainIgnoringCase("daniel")
                .doesNotContain("Zébulon", "JIRAUSER", "SUP-", id);
    }
}
