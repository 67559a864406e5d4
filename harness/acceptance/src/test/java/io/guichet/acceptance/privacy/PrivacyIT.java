package io.guichet.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import io.guichet.acceptance.running.Session.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator exports and erases what the chat knows of a customer (B23). */
@OnHost(own = "privacy")
final class PrivacyIT {

    private static final String CUSTOMERS = "/rest/guichet/1.0/admin/customers/";
    private static final String HOSTILE = "<script>alert(1)</script> & \"vous\"";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static Answer export(Session administrator, String who, String project, String accept) {
        return administrator.send(administrator
                .request(CUSTOMERS + who + "/export" + project)
                .setHeader("Accept", accept)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private static Answer erase(Session administrator, String who, String project, String name, boolean comments) {
        return administrator.send(administrator
                .request(CUSTOMERS + who + "/conversations" + project)
                .header("Content-Type", "application/json")
                .method(
                        "DELETE",
                        BodyPublishers.ofString("{\"comments\":" + comments + ",\"confirm\":\"" + name + "\"}")));
    }

    private static String nameOf(Session administrator, String who) {
        return administrator.get(CUSTOMERS + who).ok().get("name").asText();
    }

    /** A conversation with an agent's answer, a note and a file, all of it in Jira, too. */
    private static String talk(HostProcess host, String who, String text) {
        var customer = Chat.of(host, who);
        var aline = Chat.of(host, "aline");
        var id = customer.open(text);
        aline.act(id, "accept").ok();
        aline.say(id, "Bonjour, je regarde").ok();
        aline.note(id, "Entre nous : " + who + " insiste").ok();
        customer.send(id, "relevé.pdf", Chat.PDF).ok();
        var key = Jira.requestOf(customer, id);
        var jira = Jira.of(host, "aline");
        await().atMost(SOON).until(() -> jira.bodies(key).size() >= 3);
        return id;
    }

    @Test
    void an_export_has_all_that_she_said_and_was_told_and_no_note(HostProcess host) {
        var id = talk(host, "camille", HOSTILE);
        var admin = Session.of(host, "admin");

        var json = export(admin, "camille", "", "application/json");

        var conversation = conversation(json.ok(), id);
        assertThat(conversation.get("original").asText()).isEqualTo(HOSTILE);
        assertThat(conversation.get("entries").findValuesAsText("kind")).doesNotContain("note");
        assertThat(json.response().body())
                .contains("Bonjour, je regarde", "relevé.pdf")
                .doesNotContain("insiste");
        assertThat(json.response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
    }

    private static JsonNode conversation(JsonNode export, String id) {
        for (var one : export.get("conversations")) {
            if (one.get("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no conversation " + id + " in " + export);
    }

    /** In her language and with nothing that a browser would run. */
    @Test
    void an_export_to_read_is_one_page_in_her_language_with_every_word_escaped(HostProcess host) {
        talk(host, "camille", HOSTILE);
        var admin = Session.of(host, "admin");

        var page = export(admin, "camille", "", "text/html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html");
        assertThat(page.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("sandbox");
        assertThat(page.response().body())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"fr", "Conversations de", "Bonjour, je regarde")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;vous&quot;")
                .doesNotContain("<script", "insiste", "http://", "src=");
    }

    /** What she chose from a list has the name that she read there, and her own choices are hers, too (B23). */
    @Test
    void an_export_says_topics_and_modules_by_name_and_how_she_wants_her_conversations(HostProcess host) {
        var hugo = Chat.of(host, "hugo");
        var admin = Session.of(host, "admin");
        try (var administration = Administration.of(host)) {
            administration.change("'topics':[{'id':'factu','name':{'fr':'Facturation','en':'Billing'},"
                    + "'modules':[{'id':'m7','name':{'fr':'Relances','en':'Reminders'}}]}]");
            hugo.session()
                    .post(
                            "/rest/guichet/1.0/portals/1/conversations",
                            Map.of(
                                    "clientId",
                                    UUID.randomUUID().toString(),
                                    "text",
                                    "Une relance de trop",
                                    "topic",
                                    "factu",
                                    "module",
                                    "m7"))
                    .ok();
            hugo.session()
                    .put("/rest/guichet/1.0/me/preferences", Map.of("showKey", true))
                    .ok();

            var json = export(admin, "hugo", "", "application/json").ok();
            var page = export(admin, "hugo", "", "text/html").response().body().replaceAll("<[^>]*>", "|");

            assertThat(json.path("conversations").findValues("topic"))
                    .extracting(topic ->
                            topic.path("id").asText() + " " + topic.path("name").asText())
                    .contains("factu Facturation");
            assertThat(json.at("/preferences/showKey").asBoolean()).isTrue();
            assertThat(page)
                    .contains("|Sujet||Facturation|", "|Module||Relances|")
                    .contains("|Voir le numéro de ticket||Oui|")
                    .doesNotContain("factu|", "m7");
        }
    }

    /** R97, B23: her conversations are nowhere, her requests are where they were. */
    @Test
    void an_erasure_takes_her_conversations_away_and_leaves_her_requests(HostProcess host) {
        var id = talk(host, "lea", "À effacer");
        var lea = Chat.of(host, "lea");
        var key = lea.conversation(id).get("requestKey").asText();
        var admin = Session.of(host, "admin");

        assertThat(erase(admin, "lea", "", "somebody else", false).status()).isEqualTo(422);
        var erased = erase(admin, "lea", "", nameOf(admin, "lea"), false).ok();

        assertThat(erased.get("conversations").asInt()).isEqualTo(1);
        assertThat(erased.get("left").asInt()).isZero();
        assertThat(lea.session().get("/rest/guichet/1.0/conversations/" + id).status())
                .isEqualTo(404);
        assertThat(lea.conversations()).isEmpty();
        assertThat(lea.say(id, "Encore là ?").status()).isEqualTo(404);
        assertThat(Chat.of(host, "aline")
                        .session()
                        .get("/rest/guichet/1.0/conversations/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(Jira.of(host, "aline").bodies(key)).contains("Bonjour, je regarde");
        assertThat(export(admin, "lea", "", "application/json").ok().get("conversations"))
                .isEmpty();
    }

    @Test
    void comments_and_files_go_too_when_asked_and_the_request_stays(HostProcess host) {
        var id = talk(host, "hugo", "Avec les commentaires");
        var hugo = Chat.of(host, "hugo");
        var key = hugo.conversation(id).get("requestKey").asText();
        var copy = handedOver(Chat.of(host, "aline"), id);
        assertThat(Jira.of(host, "aline").bodies(copy)).hasSize(1);
        var admin = Session.of(host, "admin");

        var erased = erase(admin, "hugo", "", nameOf(admin, "hugo"), true).ok();

        assertThat(erased.get("comments").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(erased.get("files").asInt()).isEqualTo(2);
        assertThat(Jira.of(host, "aline").bodies(copy)).as("the transcript").isEmpty();
        assertThat(Jira.of(host, "aline").issue(copy).at("/fields/attachment")).isEmpty();
        var issue = Jira.of(host, "aline").issue(key);
        assertThat(Jira.of(host, "aline").bodies(key)).isEmpty();
        assertThat(issue.at("/fields/attachment")).isEmpty();
        assertThat(issue.at("/fields/summary").asText()).isEqualTo("Avec les commentaires");
    }

    /** With all that was said and its file; says the copy's key. */
    private static String handedOver(Chat agent, String id) {
        var offered = agent.session()
                .get("/rest/guichet/1.0/conversations/" + id + "/handovers")
                .ok();
        var wish = Map.of(
                "clientId",
                UUID.randomUUID().toString(),
                "target",
                "DEV",
                "subject",
                "À reprendre",
                "description",
                "Voir la transcription.",
                "includeTranscript",
                true,
                "attachments",
                List.of(offered.at("/attachments/0/id").asText()));
        return agent.session()
                .post("/rest/guichet/1.0/conversations/" + id + "/handovers", wish)
                .ok()
                .get("issueKey")
                .asText();
    }

    /** B23: what Jira's own anonymisation changes, the chat changes with it: what he said stays his, under another name. */
    @Test
    void who_is_anonymised_by_jira_is_so_here(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var benoit = Chat.of(host, "benoit");
        var id = camille.open("Qui m’a répondu ?");
        benoit.act(id, "accept").ok();
        benoit.say(id, "C’est moi").ok();
        var admin = Session.of(host, "admin");
        var before = admin.get(CUSTOMERS + "benoit").ok();

        var done = admin.post("/rest/host-jira/1.0/anonymise/benoit", "{}").ok();

        assertThat(done.path("errors")).isEmpty();
        var seen = camille.session().get("/rest/guichet/1.0/conversations/" + id + "/entries");
        assertThat(seen.response().body())
                .contains("C’est moi", "user-")
                .doesNotContain(before.path("name").asText(), before.path("key").asText());
        assertThat(admin.get(CUSTOMERS + before.path("key").asText())
                        .ok()
                        .path("userName")
                        .asText())
                .as("nobody of that key")
                .isEmpty();
        export(admin, "camille", "", "application/json").ok();
        assertThat(admin.get("/rest/auditing/1.0/events").response().body())
                .contains("guichet.web.audit.privacy.exported");
    }

    /** The page that had it open sends again what it got no answer to. */
    @Test
    void what_is_sent_again_does_not_bring_it_back(HostProcess host) {
        var hugo = Chat.of(host, "hugo");
        var client = UUID.randomUUID().toString();
        hugo.open(client, "Bonjour").ok();
        var admin = Session.of(host, "admin");
        erase(admin, "hugo", "", nameOf(admin, "hugo"), false).ok();

        assertThat(hugo.open(client, "Bonjour").status()).isEqualTo(404);
        assertThat(hugo.open(UUID.randomUUID().toString(), "Une autre").status())
                .isEqualTo(201);
    }

    @Test
    void a_projects_administrator_sees_and_erases_what_is_of_her_project(HostProcess host) {
        var daniel = Session.of(host, "daniel");
        var camille = nameOf(Session.of(host, "admin"), "camille");

        assertThat(daniel.get(CUSTOMERS + "camille").status()).isEqualTo(403);
        assertThat(daniel.get(CUSTOMERS + "camille?project=RH").status()).isIn(403, 404);
        assertThat(daniel.get(CUSTOMERS + "camille?project=SUP")
                        .ok()
                        .get("name")
                        .asText())
                .isEqualTo(camille);
        assertThat(export(daniel, "camille", "?project=SUP", "application/json").status())
                .isEqualTo(200);
        assertThat(erase(daniel, "camille", "", camille, false).status()).isEqualTo(403);
        assertThat(erase(Session.of(host, "aline"), "camille", "?project=SUP", camille, false)
                        .status())
                .isEqualTo(403);
        assertThat(export(Session.of(host, "camille"), "camille", "?project=SUP", "text/html")
                        .status())
                .isEqualTo(403);
        for (var word : new String[] {"Live", "true", "settings.changed"}) {
            assertThat(erase(daniel, word, "?project=SUP", word, false).status())
                    .as("who is nobody's name is looked for nowhere")
                    .isEqualTo(404);
        }
    }
}
