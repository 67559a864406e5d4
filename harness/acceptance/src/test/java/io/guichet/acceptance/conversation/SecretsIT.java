package io.guichet.acceptance.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R51, B11: what becomes of a password that somebody types, wherever it could come to rest. */
@OnHost(own = "secrets")
final class SecretsIT {

    private static final String API = "/rest/guichet/1.0";
    private static final String SECRET = "Soleil!2024";
    private static final String MASK = "••••••";
    private static final Duration SOON = Duration.ofSeconds(20);

    private HostProcess host;
    private Administration administration;
    private Chat camille;
    private Chat aline;

    @BeforeEach
    void people_are_there(HostProcess ours) {
        host = ours;
        administration = Administration.of(host);
        camille = Chat.of(host, "camille");
        aline = Chat.of(host, "aline");
        aline.available();
    }

    @AfterEach
    void as_it_was() {
        administration.close();
    }

    @Test
    void R51_masked_it_is_in_nothing_that_a_customer_began() {
        rule("mask");
        try (var stream = EventStream.of(aline.session(), "list")) {
            stream.until("hello", event -> true);
            var id = camille.open("Je n’entre plus, mdp : " + SECRET);
            var key = Jira.requestOf(camille, id);
            camille.say(id, "Et pour la paie, mot de passe : " + SECRET).ok();

            assertThat(camille.messages(id))
                    .extracting(entry -> entry.get("text").asText())
                    .containsExactly("Je n’entre plus, mdp : " + MASK, "Et pour la paie, mot de passe : " + MASK);
            stream.until("entry", event -> event.toString().contains("pour la paie"));
            await().atMost(SOON)
                    .until(() -> Jira.of(host, "aline").comments(key).size() == 2);
            assertThat(stream.events().toString()).contains(MASK).doesNotContain(SECRET);
            nowhere(id, key);
            var fields = Jira.of(host, "aline").issue(key).get("fields");
            assertThat(fields.get("summary").asText()).contains(MASK);
            assertThat(fields.get("description").asText()).contains(MASK);
        }
    }

    @Test
    void R51_masked_it_is_in_no_answer_and_no_mail_of_an_agent() {
        rule("mask");
        var id = camille.open("J’ai perdu mon accès.");
        var key = Jira.requestOf(camille, id);
        try (var stream = EventStream.of(camille.session(), id)) {
            stream.until("hello", event -> true);

            aline.say(id, "Votre nouveau mot de passe : " + SECRET).ok();

            stream.until("entry", event -> event.toString().contains("nouveau mot de passe"));
            assertThat(stream.events().toString()).contains(MASK).doesNotContain(SECRET);
        }
        var admin = Session.of(host, "admin");
        await().atMost(SOON).untilAsserted(() -> assertThat(mails(admin, key).toString())
                .contains("Votre nouveau mot de passe : " + MASK));
        nowhere(id, key);
    }

    /** What comes along with an act is kept like a message. */
    @Test
    void R51_masked_it_is_in_no_proposal_comment_or_subject() {
        rule("mask");
        var id = camille.open("Le compte est bloqué.");
        var key = Jira.requestOf(camille, id);
        aline.act(id, "accept").ok();

        act(aline, id, "rename", Map.of("subject", "Compte bloqué, mdp : " + SECRET));
        act(aline, id, "proposal", said("Entrez par mdp : " + SECRET));
        act(camille, id, "solution", Map.of("accepted", false, "comment", "Refusé, mdp : " + SECRET));

        assertThat(aline.entries(id).toString()).contains("Refusé, mdp : " + MASK);
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        Jira.of(host, "aline").bodies(key).toString())
                .contains("Entrez par mdp : " + MASK)
                .contains("Refusé, mdp : " + MASK));
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        Jira.of(host, "aline").issue(key).at("/fields/summary").asText())
                .isEqualTo("Compte bloqué, mdp : " + MASK));
        nowhere(id, key);
    }

    @Test
    void R51_refused_it_says_where_it_stands_and_keeps_nothing() {
        rule("refuse");
        var id = camille.open("La balance est vide.");
        var text = "Entrez avec mdp : " + SECRET + " svp";
        var count = camille.conversations().size();

        for (var answer : java.util.List.of(
                camille.say(id, text),
                aline.say(id, text),
                camille.open(UUID.randomUUID().toString(), text))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().get("code").asText()).isEqualTo("message.secret");
            assertThat(answer.json().get("message").asText()).isNotBlank();
            var spans = answer.json().at("/data/spans");
            assertThat(spans).hasSize(1);
            assertThat(spans.at("/0/kind").asText()).isEqualTo("password");
            assertThat(text.substring(
                            spans.at("/0/from").asInt(), spans.at("/0/to").asInt()))
                    .isEqualTo(SECRET);
            assertThat(answer.json().toString()).doesNotContain(SECRET);
        }

        assertThat(camille.messages(id)).hasSize(1);
        assertThat(camille.conversations()).hasSize(count);
        camille.say(id, "Entrez sans.").ok();
    }

    /** The customer was warned at her browser and decided. */
    @Test
    void R51_warned_of_it_is_taken_as_it_is() {
        rule("warn");
        var id = camille.open("La clôture demande mdp : " + SECRET);

        camille.say(id, "mot de passe : " + SECRET).ok();

        assertThat(camille.messages(id))
                .extracting(entry -> entry.get("text").asText())
                .containsExactly("La clôture demande mdp : " + SECRET, "mot de passe : " + SECRET);
    }

    /** A form that is sent again with the same identifier is one message, masked as the first time. */
    @Test
    void R51_masked_twice_it_is_one_message() {
        rule("mask");
        var id = camille.open("La caisse est fermée.");
        var client = UUID.randomUUID().toString();

        var first = camille.say(id, client, "mdp : " + SECRET);
        var second = camille.say(id, client, "mdp : " + SECRET);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(camille.messages(id)).hasSize(2);
    }

    private void rule(String rule) {
        administration.change("'secrets':'" + rule + "'");
    }

    private void nowhere(String id, String key) {
        var admin = Session.of(host, "admin");
        var jira = Jira.of(host, "aline");
        assertThat(camille.entries(id).toString()).as("entries").doesNotContain(SECRET);
        assertThat(aline.entries(id).toString()).as("an agent's entries").doesNotContain(SECRET);
        assertThat(camille.conversations().toString()).as("list").doesNotContain(SECRET);
        assertThat(aline.ofIssue(key).toString()).as("head").doesNotContain(SECRET);
        assertThat(jira.bodies(key).toString()).as("comments").doesNotContain(SECRET);
        assertThat(jira.session()
                        .get("/rest/api/2/issue/" + key + "?expand=changelog")
                        .ok()
                        .toString())
                .as("request and its history")
                .doesNotContain(SECRET);
        assertThat(mails(admin, key).toString()).as("mails").doesNotContain(SECRET);
    }

    private static JsonNode mails(Session admin, String key) {
        return admin.get("/rest/host-jira/1.0/mails?issue=" + key).ok();
    }

    private static Map<String, String> said(String text) {
        return Map.of("clientId", UUID.randomUUID().toString(), "text", text);
    }

    private static void act(Chat chat, String id, String act, Map<String, ?> body) {
        chat.session().post(API + "/conversations/" + id + "/" + act, body).ok();
    }
}
