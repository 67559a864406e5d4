package io.guichet.acceptance.settings;

import static io.guichet.acceptance.settings.RhSettings.REST;
import static io.guichet.acceptance.settings.RhSettings.SETTINGS;
import static io.guichet.acceptance.settings.RhSettings.find;
import static io.guichet.acceptance.settings.RhSettings.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators change settings over the wire: what holds, where it comes from, and who was faster. */
@OnHost(own = "settings")
final class SettingsIT {

    private RhSettings rh;
    private Session admin;

    @BeforeEach
    void login(HostProcess host) {
        rh = RhSettings.of(host);
        admin = rh.admin();
    }

    /** M10: who was faster, when, and with what. */
    @Test
    void who_saves_over_another_one_s_save_is_told_what_it_is(HostProcess host) {
        var seen = rh.settings().path("version").asInt();
        rh.change("'pickUpMinutes':40").ok();

        var late = admin.put(SETTINGS, json("{'version':" + seen + ",'messageLength':900}"));

        assertThat(late.status()).isEqualTo(409);
        var data = late.json().path("data");
        assertThat(data.at("/now/pickUpMinutes").asInt()).isEqualTo(40);
        assertThat(data.at("/by/name").asText()).isNotBlank();
        assertThat(data.path("at").asText()).isNotBlank();
        assertThat(data.path("changed")).extracting(JsonNode::asText).contains("pickUpMinutes");
    }

    @Test
    void a_group_is_usual_then_everywhere_s_then_the_project_s_and_given_back() {
        rh.change("'reset':['amendSeconds']").ok();
        assertThat(rh.settings().at("/origins/amendSeconds").asText()).isEqualTo("default");

        rh.everywhere("'defaults':{'amendSeconds':60}").ok();
        assertThat(rh.settings().at("/origins/amendSeconds").asText()).isEqualTo("global");
        assertThat(rh.settings().path("amendSeconds").asInt()).isEqualTo(60);

        rh.change("'amendSeconds':30").ok();
        assertThat(rh.settings().at("/origins/amendSeconds").asText()).isEqualTo("project");

        rh.everywhere("'reset':['amendSeconds']").ok();
        rh.change("'reset':['amendSeconds']").ok();
        assertThat(rh.settings().path("amendSeconds").asInt()).isEqualTo(900);
    }

    /** Issue 5, item 1: what holds in all of Jira is changed only with the password given once more; a project's is not asked for. */
    @Test
    void what_concerns_all_of_jira_wants_the_password_once_more(HostProcess host) {
        var fresh = Session.withoutConfirming(host, "admin");
        var all = REST + "/admin/settings";
        var document = fresh.get(all).ok().toString();

        var jules = REST + "/admin/customers/jules";
        var erasing = fresh.request(jules + "/conversations")
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofString("{\"confirm\":\"Jules\"}"));
        for (var refused :
                List.of(fresh.put(all, document), fresh.post(jules + "/export", "{}"), fresh.send(erasing))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().path("code").asText()).isEqualTo("websudo.required");
        }
        assertThat(fresh.post(jules + "/export?project=SUP", "{}").status()).isEqualTo(200);

        fresh.confirmed("admin");

        fresh.put(all, document).ok();
        fresh.post(jules + "/export", "{}").ok();
    }

    @Test
    void who_writes_faster_than_the_project_takes_is_told_when_to_go_on(HostProcess host) {
        var sup = REST + "/admin/projects/SUP/settings";
        var before = admin.get(sup).ok();
        var hugo = Chat.of(host, "hugo");
        var id = hugo.open("Combien de messages ?");
        admin.put(sup, "{\"version\":" + before.path("version") + ",\"rates\":{\"messagesPerMinute\":2}}")
                .ok();
        try {
            var answers = Arrays.stream(new int[3])
                    .mapToObj(i -> hugo.say(id, UUID.randomUUID().toString(), "encore"));
            var last = answers.reduce((one, other) -> other).orElseThrow();
            assertThat(last.status()).isEqualTo(429);
            assertThat(last.response().headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 30L);
        } finally {
            admin.put(
                            sup,
                            "{\"version\":" + (before.path("version").asInt() + 1) + ",\"rates\":"
                                    + before.path("rates") + "}")
                    .ok();
        }
    }

    @Test
    void what_lacks_and_what_there_is_to_choose() {
        var start = admin.get(REST + "/admin/projects/SUP/start").ok();
        assertThat(start.path("steps"))
                .extracting(step -> step.path("id").asText())
                .containsExactly("hours", "agents", "requests", "charter", "confluence");
        assertThat(find(start.path("steps"), "id", "requests").path("done").asBoolean())
                .isTrue();
        assertThat(start.path("minutesLeft").asInt()).isBetween(1, 5);

        var choices = admin.get(REST + "/admin/projects/SUP/choices").ok();
        assertThat(choices.path("requestTypes")).extracting(JsonNode::asText).contains("Aide", "Bogue");
        assertThat(choices.path("organisations")).extracting(JsonNode::asText).contains("Harmonie");
        assertThat(choices.path("countries"))
                .extracting(place -> place.path("code").asText())
                .as("Alsace and Moselle have days of their own (R125)")
                .contains("FR", "FR-67");
        assertThat(find(start.path("steps"), "id", "confluence").path("done").asBoolean())
                .as("linked is done, whatever is chosen")
                .isTrue();
        assertThat(choices.path("zones")).extracting(JsonNode::asText).contains("Europe/Paris");
        assertThat(find(choices.path("projects"), "key", "DEV").path("issueTypes"))
                .isNotEmpty();
        for (var some : new String[] {"statuses", "priorities", "groups", "linkTypes"}) {
            assertThat(choices.path(some)).as(some).isNotEmpty();
        }
    }
}
