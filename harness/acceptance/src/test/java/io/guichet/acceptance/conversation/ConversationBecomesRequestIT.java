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
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void the_request_has_the_customer_as_reporter_and_her_words_character_for_character(HostProcess host) {
        var camille = Chat.of(host, "camille");

        var key = Jira.requestOf(camille, camille.open(AWKWARD));

        var fields = Jira.of(host, "aline").issue(key).get("fields");
        assertThat(key).startsWith("SUP-");
        assertThat(fields.get("reporter").get("name").asText()).isEqualTo("camille");
        assertThat(fields.get("description").asText()).isEqualTo(AWKWARD);
        assertThat(fields.get("summary").asText()).isEqualTo("Bonjour, l’export échoue 😀");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(Jira.of(host, "aline").bodies(key)).containsExactly(AWKWARD));
    }

    /** R99, R102, M4: what is answered in the chat is the agent's public comment, byte for byte and in order. */
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
            aline.say(conversation, "Bonjour Camille, quel mois ?").ok();
            var heard = customerHears.until("entry", e -> says(e, "Bonjour Camille, quel mois ?"));
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
                        org.assertj.core.groups.Tuple.tuple("aline", "Bonjour Camille, quel mois ?"),
                        org.assertj.core.groups.Tuple.tuple("camille", "Le mois de mars.")));
    }

    /** M3. */
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
