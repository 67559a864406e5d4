package io.guichet.acceptance.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.Form;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files in both directions, as clients and Jira see them (R48–R50, M22, D17). */
@OnHost
final class FilesIT {

    private static final String API = "/rest/guichet/1.0/conversations/";
    private static final int LIMIT = 20 * 1024 * 1024;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final HostProcess host;
    private final Chat camille;
    private final Chat aline;
    private final String conversation;

    FilesIT(HostProcess host) {
        this.host = host;
        camille = Chat.of(host, "camille");
        aline = Chat.of(host, "aline");
        conversation = camille.open("Voici mes fichiers");
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private JsonNode sent(Chat chat, String name) {
        return chat.send(conversation, name, Chat.PDF).ok().at("/attachments/0");
    }

    @Test
    void a_customers_file_is_an_attachment_of_the_request_in_her_name_and_the_agent_sees_it() {
        var file = sent(camille, "Relevé d’été.pdf");

        assertThat(file.get("name").asText()).isEqualTo("Relevé d’été.pdf");
        assertThat(file.get("size").asInt()).isEqualTo(Chat.PDF.length);
        assertThat(file.get("type").asText()).isEqualTo("application/pdf");
        assertThat(file.get("kind").asText()).isEqualTo("file");
        var key = Jira.requestOf(camille, conversation);
        var onIssue = Jira.of(host, "aline").issue(key).at("/fields/attachment/0");
        assertThat(onIssue.get("id").asText()).isEqualTo(file.get("id").asText());
        assertThat(onIssue.get("filename").asText()).isEqualTo("Relevé d’été.pdf");
        assertThat(onIssue.at("/author/name").asText()).isEqualTo("camille");
        var seen = aline.messages(conversation).get(1);
        assertThat(seen.at("/attachments/0")).isEqualTo(file);
        assertThat(aline.session().get(file.get("url").asText()).response().body())
                .isEqualTo(new String(Chat.PDF, StandardCharsets.US_ASCII));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Jira.of(host, "aline").bodies(key))
                        .containsExactly("Voici mes fichiers", "[^Relevé d’été.pdf]"));
        assertThat(camille.entries(conversation))
                .noneMatch(entry -> entry.get("edited").asBoolean());
    }

    @Test
    void an_agents_file_reaches_the_customer() {
        var file = sent(aline, "guide.pdf");

        assertThat(camille.messages(conversation)
                        .get(1)
                        .at("/attachments/0/name")
                        .asText())
                .isEqualTo("guide.pdf");
        assertThat(camille.session().get(file.get("url").asText()).status()).isEqualTo(200);
        assertThat(Jira.of(host, "aline")
                        .issue(Jira.requestOf(camille, conversation))
                        .at("/fields/attachment/0/author/name")
                        .asText())
                .isEqualTo("aline");
    }

    @Test
    void sent_again_it_is_there_once() {
        var client = UUID.randomUUID().toString();

        var first = camille.send(conversation, client, "a.pdf", "application/pdf", Chat.PDF);
        var second = camille.send(conversation, client, "a.pdf", "application/pdf", Chat.PDF);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        var key = Jira.requestOf(camille, conversation);
        assertThat(Jira.of(host, "aline").issue(key).at("/fields/attachment")).hasSize(1);
    }

    @Test
    void no_browser_runs_what_is_handed_out() {
        var file = sent(camille, "é.pdf");

        var headers = camille.session().get(file.get("url").asText()).response().headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Disposition")).contains("attachment; filename*=UTF-8''%C3%A9.pdf");
        assertThat(headers.firstValue("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(headers.firstValue("Cache-Control").orElse("")).startsWith("private");
        assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("application/pdf");
    }

    /** A player asks for the middle of a video. */
    @Test
    void a_part_can_be_asked_for() {
        var url = sent(camille, "a.pdf").get("url").asText();
        var session = camille.session();

        var middle =
                session.send(session.request(url).header("Range", "bytes=1-3").GET());
        var end = session.send(session.request(url).header("Range", "bytes=-5").GET());
        var nowhere = session.send(
                session.request(url).header("Range", "bytes=99999-").GET());

        assertThat(middle.status()).isEqualTo(206);
        assertThat(middle.response().body()).isEqualTo("PDF");
        assertThat(middle.response().headers().firstValue("Content-Range")).contains("bytes 1-3/" + Chat.PDF.length);
        assertThat(end.response().body()).isEqualTo("%EOF\n");
        assertThat(nowhere.status()).isEqualTo(416);
    }

    /** Guessable identifiers open nothing (IDOR); the same organisation is not the same person. */
    @Test
    void to_everybody_else_the_file_does_not_exist() {
        var file = sent(camille, "a.pdf");
        var url = file.get("url").asText();

        assertThat(Session.anonymous(host).get(url).status()).isEqualTo(401);
        for (var other : List.of("lea", "hugo", "jules", "chloe", "daniel", "admin")) {
            assertThat(Session.of(host, other).get(url).status()).as(other).isEqualTo(404);
        }
        var own = Chat.of(host, "lea").open("Et par ma propre conversation ?");
        assertThat(Session.of(host, "lea")
                        .get(API + own + "/attachments/" + file.get("id").asText())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_not_what_it_says_is_refused_with_the_reason() {
        var page = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
        var drawing = bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");

        refused("page.pdf", "application/pdf", page, 415, "file.content");
        refused("dessin.png", "image/png", drawing, 415, "file.content");
        refused("programme.docx", "application/msword", bytes("MZ\u0090\0\3\0\0\0"), 415, "file.content");
        refused("deux.pdf", "application/pdf", bytes("%PDF-1.4\n<script>alert(1)</script>"), 415, "file.content");
        refused("dessin.svg", "image/png", drawing, 415, "file.type");
        refused("page.html", "application/pdf", page, 415, "file.type");
        refused("vide.pdf", "application/pdf", new byte[0], 422, "file.empty");
        assertThat(camille.messages(conversation)).hasSize(1);
    }

    private void refused(String name, String type, byte[] content, int status, String code) {
        var answer = camille.send(conversation, UUID.randomUUID().toString(), name, type, content);
        assertThat(answer.status()).as(name).isEqualTo(status);
        assertThat(answer.json().get("code").asText()).as(name).isEqualTo(code);
        assertThat(answer.json().get("message").asText()).as(name).isNotBlank();
    }

    /** D17: with the reason and not a broken connection. */
    @Test
    void twenty_megabytes_pass_and_one_byte_more_does_not() {
        var content = Arrays.copyOf(Chat.PDF, LIMIT + 1);

        var tooLarge = camille.send(conversation, "trop.pdf", content);
        var largest = camille.send(conversation, "juste.pdf", Arrays.copyOf(content, LIMIT));

        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.json().get("code").asText()).isEqualTo("file.tooLarge");
        assertThat(tooLarge.json().at("/data/largestBytes").asInt()).isEqualTo(LIMIT);
        assertThat(largest.ok().at("/attachments/0/size").asInt()).isEqualTo(LIMIT);
    }

    @Test
    void names_are_cleaned_and_otherwise_kept() {
        assertThat(sent(camille, "../../x.pdf").get("name").asText()).isEqualTo("x.pdf");
        assertThat(sent(camille, "facture\u202Efdp.pdf").get("name").asText()).isEqualTo("facturefdp.pdf");
        assertThat(sent(camille, "x.pdf").get("name").asText()).isEqualTo("x (2).pdf");
    }

    @Test
    void without_jiras_header_nothing_is_taken() {
        var form = new Form().field("clientId", "a").file("file", "a.pdf", "application/pdf", Chat.PDF);
        var session = camille.session();

        var answer = session.send(session.request(API + conversation + "/attachments")
                .header("Content-Type", form.type())
                .POST(form.publisher()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(camille.messages(conversation)).hasSize(1);
    }

    @Test
    void what_is_no_form_with_a_file_is_malformed() {
        var session = camille.session();
        var noFile = new Form().field("clientId", "a");
        var noClient = new Form().file("file", "a.pdf", "application/pdf", Chat.PDF);
        for (var form : List.of(noFile, noClient)) {
            assertThat(session.send(session.request(API + conversation + "/attachments")
                                    .header("X-Atlassian-Token", "no-check")
                                    .header("Content-Type", form.type())
                                    .POST(form.publisher()))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void what_is_deleted_in_jira_is_gone_and_breaks_nothing() {
        var file = sent(camille, "a.pdf");
        var url = file.get("url").asText();

        assertThat(aline.session()
                        .delete("/rest/api/2/attachment/" + file.get("id").asText())
                        .status())
                .isEqualTo(204);

        assertThat(camille.session().get(url).status()).isEqualTo(404);
        await().atMost(SOON).untilAsserted(() -> {
            var shown = camille.messages(conversation).get(1).at("/attachments/0");
            assertThat(shown.path("gone").asBoolean()).isTrue();
            assertThat(shown.has("url")).isFalse();
        });
    }

    /** R37: an agent uses Jira's own box. */
    @Test
    void a_file_that_a_public_comment_in_jira_names_comes_with_it() {
        var key = Jira.requestOf(camille, conversation);
        attachedInJira(aline.session(), key, "manuel.pdf");

        Jira.of(host, "aline").comment(key, "Voici [^manuel.pdf]");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(camille.messages(conversation)).hasSize(2));
        var message = camille.messages(conversation).get(1);
        assertThat(message.get("text").asText()).isEqualTo("Voici");
        assertThat(message.at("/attachments/0/name").asText()).isEqualTo("manuel.pdf");
        assertThat(camille.session()
                        .get(message.at("/attachments/0/url").asText())
                        .status())
                .isEqualTo(200);
    }

    /** Neither by its identifier nor by naming it in a comment of her own. */
    @Test
    void a_file_of_an_internal_comment_is_out_of_a_customers_reach() {
        var key = Jira.requestOf(camille, conversation);
        var id = attachedInJira(aline.session(), key, "interne.pdf");
        Jira.of(host, "aline").internalComment(key, "Entre nous [^interne.pdf]");

        var comment = camille.session()
                .post(
                        "/rest/servicedeskapi/request/" + key + "/comment",
                        Map.of("body", "Je veux voir [^interne.pdf]", "public", true));

        assertThat(comment.status()).isEqualTo(201);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(camille.messages(conversation)).hasSize(2));
        assertThat(camille.messages(conversation).get(1).get("attachments")).isEmpty();
        assertThat(camille.session()
                        .get(API + conversation + "/attachments/" + id)
                        .status())
                .isEqualTo(404);
    }

    private static String attachedInJira(Session session, String key, String name) {
        var form = new Form().file("file", name, "application/pdf", Chat.PDF);
        return session.send(session.request("/rest/api/2/issue/" + key + "/attachments")
                        .header("X-Atlassian-Token", "no-check")
                        .header("Content-Type", form.type())
                        .POST(form.publisher()))
                .ok()
                .at("/0/id")
                .asText();
    }
}
