package io.guichet.acceptance.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import io.guichet.acceptance.running.Session.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R113, B17: answers to be used again, found as one types, filled with what the conversation knows. */
@OnHost(own = "answers")
final class CannedRepliesIT {

    private static final String REPLIES = "/rest/guichet/1.0/cannedReplies";

    @Test
    void an_agent_keeps_finds_fills_and_removes_her_own(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Session.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var key = Jira.requestOf(camille, id);

        var kept = aline.post(
                        REPLIES, reply("personal", "/vider", "Vider le cache", "Bonjour {customer} : {key}, {phone}."))
                .ok();

        assertThat(kept.get("shortcut").asText()).isEqualTo("vider");
        assertThat(kept.get("mayEdit").asBoolean()).isTrue();
        var found = only(aline.get(REPLIES + "?q=/VIDER&conversation=" + id));
        assertThat(found.get("filled").asText()).isEqualTo("Bonjour Camille : " + key + ", {phone}.");
        assertThat(found.get("unknown").get(0).asText()).isEqualTo("phone");
        assertThat(titles(Session.of(host, "benoit").get(REPLIES))).doesNotContain("Vider le cache");

        var address = REPLIES + "/" + kept.get("id").asText();
        aline.put(address, Map.of("shortcut", "vider", "title", "Vider le cache du navigateur", "text", "Ctrl F5"))
                .ok();
        assertThat(titles(aline.get(REPLIES + "?q=vider"))).containsExactly("Vider le cache du navigateur");
        assertThat(remove(Session.of(host, "benoit"), address)).isEqualTo(404);
        assertThat(remove(aline, address)).isEqualTo(204);
        assertThat(titles(aline.get(REPLIES + "?q=vider"))).isEmpty();
    }

    @Test
    void a_projects_are_written_by_its_administrators_for_its_agents(HostProcess host) {
        var daniel = Session.of(host, "daniel");
        var body = reply("project", "horaires", "Nos horaires", "Nous répondons {hours}.");
        assertThat(Session.of(host, "aline").post(REPLIES, body).status()).isEqualTo(403);

        daniel.post(REPLIES, body).ok();

        assertThat(titles(daniel.get(REPLIES + "?project=SUP"))).contains("Nos horaires");
        assertThat(titles(Session.of(host, "benoit").get(REPLIES + "?q=horaires")))
                .containsExactly("Nos horaires");
        var chloe = Session.of(host, "chloe");
        assertThat(titles(chloe.get(REPLIES))).isEmpty();
        assertThat(chloe.get(REPLIES + "?project=SUP").status()).isEqualTo(404);
        var conversation = Chat.of(host, "camille").open("Bonjour");
        assertThat(chloe.get(REPLIES + "?conversation=" + conversation).status())
                .isEqualTo(404);
        assertThat(Session.of(host, "camille").get(REPLIES).status()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_kept_is_said_by_field(HostProcess host) {
        var aline = Session.of(host, "aline");

        assertThat(field(aline, reply("personal", "deux mots", "A", "A"))).isEqualTo("shortcut");
        assertThat(field(aline, reply("personal", "a", " ", "A"))).isEqualTo("title");
        assertThat(field(aline, reply("personal", "a", "A", ""))).isEqualTo("text");
        assertThat(aline.post(REPLIES, reply("all", "a", "A", "A")).status()).isEqualTo(400);
    }

    private static Map<String, String> reply(String scope, String shortcut, String title, String text) {
        var project = scope.equals("project") ? "SUP" : "";
        return Map.of("scope", scope, "project", project, "shortcut", shortcut, "title", title, "text", text);
    }

    private static String field(Session session, Object body) {
        var answer = session.post(REPLIES, body);
        assertThat(answer.status()).isEqualTo(422);
        return answer.json().at("/data/field").asText();
    }

    private static int remove(Session session, String address) {
        return session.send(session.request(address)
                        .header("Content-Type", "application/json")
                        .DELETE())
                .status();
    }

    private static JsonNode only(Answer answer) {
        var replies = answer.ok().get("replies");
        assertThat(replies).hasSize(1);
        return replies.get(0);
    }

    private static List<String> titles(Answer answer) {
        var titles = new ArrayList<String>();
        answer.ok()
                .get("replies")
                .forEach(reply -> titles.add(reply.get("title").asText()));
        return titles;
    }
}
