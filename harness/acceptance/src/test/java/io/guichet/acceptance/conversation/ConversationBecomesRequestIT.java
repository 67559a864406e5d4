package io.guichet.acceptance.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conversation is a JSM request, its messages are comments, both ways (R37, R105, R148, R161). */
@OnHost
final class ConversationBecomesRequestIT {

    private static final String AWKWARD =
            "Bonjour, l’export échoue 😀\nEt voici la balise <script>alert(1)</script> : « & ».";
    private static final String QUESTION = "Bonjour Camille, quel mois ? 😀 <b>« & »</b>";
    private static final Duration SOON = Duration.ofSeconds(15);

    /** M2: one request, of the configured type, hers, called after her words. */
    @Test
    void the_request_has_the_customer_as_reporter_and_her_words_character_for_character(HostProcess host) {
        var camille = Chat.of(host, "camille");

        var key = Jira.requestOf(camille, camille.open(AWKWARD));

        var fields = Jira.of(host, "aline").issue(key).get("fields");
        assertThat(key).startsWith("SUP-");
        assertThat(fields.get("reporter").get("name").asText()).isEqualTo("camille");
        assertThat(fields.get("description").asText()).isEqualTo(AWKWARD);
        assertThat(fields.get("summary").asText()).isEqualTo("Bonjour, l’export échoue 😀");
        assertThat(fields.get("issuetype").get("name").asText()).isEqualTo("Aide");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(Jira.of(host, "aline").bodies(key)).containsExactly(AWKWARD));
    }

    /** R99, R102, M2, M4: what comes after is the agent's public comment, byte for byte and in order, and no request. */
    @Test
    void both_sides_hear_each_other_within_a_second_and_jira_has_the_same_comments_in_order(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("La clôture mensuelle reste bloquée.");

        try (var customerHears = EventStream.of(camille.session(), conversation);
                var agentHears = EventStream.of(aline.session(), conversation)) {
            customerHears.until("hello", hello -> true);
            agentHears.until("hello", hello -> true);
            var before = System.nanoTime();
            aline.say(conversation, QUESTION).ok();
            var heard = customerHears.until("entry", e -> says(e, QUESTION));
            assertThat(Duration.ofNanos(heard.heardAt() - before)).isLessThan(Duration.ofSeconds(1));
            camille.say(conversation, "Le mois de mars.").ok();
            agentHears.until("entry", e -> says(e, "Le mois de mars."));
        }

        var key = Jira.requestOf(camille, conversation);
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        Jira.of(host, "aline").comments(key))
                .extracting(comment -> comment.get("author").get("name").asText(), comment -> comment.get("body")
                        .asText())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("camille", "La clôture mensuelle reste bloquée."),
                        org.assertj.core.groups.Tuple.tuple("aline", QUESTION),
                        org.assertj.core.groups.Tuple.tuple("camille", "Le mois de mars.")));
    }

    /** M3: in REST, stream, preview and counters. */
    @Test
    void a_comment_written_in_jira_appears_in_the_chat_and_an_internal_one_never_does(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Le bon de commande ne s’imprime pas.");
        var key = Jira.requestOf(camille, conversation);
        var aline = Jira.of(host, "aline");

        try (var stream = EventStream.of(camille.session(), conversation)) {
            stream.until("hello", hello -> true);
            aline.internalComment(key, "Secret d’équipe : même cas qu’hier.");
            aline.comment(key, "Quel pilote utilisez-vous ?");
            stream.until("entry", e -> says(e, "Quel pilote utilisez-vous ?"));
            assertThat(stream.events().toString()).doesNotContain("Secret d’équipe");
        }

        var everythingSheSees = List.of(
                camille.entries(conversation).toString(),
                camille.conversation(conversation).toString(),
                camille.conversations().toString(),
                camille.state(1).toString());
        assertThat(everythingSheSees).noneMatch(seen -> seen.contains("Secret d’équipe"));
        assertThat(camille.messages(conversation).stream()
                        .map(entry -> entry.get("text").asText()))
                .containsExactly("Le bon de commande ne s’imprime pas.", "Quel pilote utilisez-vous ?");
        assertThat(aline.comments(key)).hasSize(3);
    }

    /** R153: what comes in by mail, or by the portal's own form, is a request like any; no chat begins by it. */
    @Test
    void a_request_that_was_not_asked_in_chat_begins_none(HostProcess host) {
        var hugo = Chat.of(host, "hugo");
        var key = ask(hugo.session(), "Demande venue par e-mail");

        Jira.of(host, "aline").comment(key, "Nous regardons.");
        hugo.session()
                .post(
                        "/rest/servicedeskapi/request/" + key + "/comment",
                        java.util.Map.of("body", "Avez-vous trouvé ?", "public", true))
                .ok();

        // What comes after has been heard, so what came before has, too.
        var later = hugo.open("Une question par chat.");
        Jira.requestOf(hugo, later);
        assertThat(hugo.conversations())
                .noneMatch(one -> one.path("requestKey").asText().equals(key))
                .noneMatch(one -> one.get("subject").asText().contains("e-mail"));
        assertThat(Jira.of(host, "aline").comments(key)).hasSize(2);
    }

    private static String ask(io.guichet.acceptance.running.Session session, String summary) {
        var desks = session.get("/rest/servicedeskapi/servicedesk").ok().get("values");
        var desk = "";
        for (var one : desks) {
            desk = one.get("projectKey").asText().equals("SUP") ? one.get("id").asText() : desk;
        }
        var types = session.get("/rest/servicedeskapi/servicedesk/" + desk + "/requesttype")
                .ok();
        return session.post(
                        "/rest/servicedeskapi/request",
                        java.util.Map.of(
                                "serviceDeskId",
                                desk,
                                "requestTypeId",
                                types.get("values").get(0).get("id").asText(),
                                "requestFieldValues",
                                java.util.Map.of("summary", summary, "description", "Depuis ce matin.")))
                .ok()
                .get("issueKey")
                .asText();
    }

    @Test
    void an_edit_and_a_deletion_in_jira_are_followed(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Le prélèvement est refusé.");
        var key = Jira.requestOf(camille, conversation);
        var session = io.guichet.acceptance.running.Session.of(host, "aline");
        var aline = new Jira(session);
        var kept = aline.comment(key, "Quelle banque ?").get("id").asText();
        var dropped = aline.comment(key, "Mauvais fil").get("id").asText();
        await().atMost(SOON).until(() -> camille.messages(conversation).size() == 3);

        session.put("/rest/api/2/issue/" + key + "/comment/" + kept, java.util.Map.of("body", "Quelle agence ?"))
                .ok();
        session.delete("/rest/api/2/issue/" + key + "/comment/" + dropped).ok();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(camille.entries(conversation).toString())
                        .contains("Quelle agence ?")
                        .doesNotContain("Quelle banque ?")
                        .doesNotContain("Mauvais fil"));
    }

    private static boolean says(com.fasterxml.jackson.databind.JsonNode event, String text) {
        return event.path("entry").path("text").asText().equals(text);
    }
}
