package io.guichet.acceptance.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A solution resolves the request in Jira, an answer opens it again as it was (R38, R39, R101, R156). */
@OnHost(own = "life")
final class SolutionIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String IN_PROGRESS = "11";
    private static final String DONE = "41";

    @Test
    void a_confirmed_solution_resolves_and_an_answer_opens_it_with_the_status_it_had(HostProcess host) {
        Delays.of(host).patient();
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var key = Jira.requestOf(camille, id);
        moved(host, key, IN_PROGRESS);
        aline.act(id, "accept").ok();

        propose(aline, id, "Cochez « Afficher les lignes ».");
        assertThat(camille.conversation(id).get("solution").get("state").asText())
                .isEqualTo("proposed");
        Acts.post(camille, id, "solution", Map.of("accepted", true, "rating", 5, "comment", "Rapide"))
                .ok();

        assertThat(camille.conversation(id).get("resolved").asBoolean()).isTrue();
        await().atMost(SOON).untilAsserted(() -> {
            var fields = Jira.of(host, "aline").issue(key).get("fields");
            assertThat(fields.get("status").get("name").asText()).isEqualTo("Terminé");
            assertThat(fields.get("resolution").get("name").asText()).isEqualTo("Terminé");
        });
        assertThat(lastMover(host, key)).as("as the agent who proposed").isEqualTo("aline");
        assertThat(Acts.post(camille, id, "solution", Map.of("accepted", true, "rating", 4))
                        .status())
                .isEqualTo(204);
        assertThat(camille.conversation(id)
                        .get("solution")
                        .get("rating")
                        .get("stars")
                        .asInt())
                .isEqualTo(4);
        assertThat(camille.entries(id).toString()).doesNotContain("\"rated\"");

        camille.say(id, "Il manque la dernière page.").ok();

        await().atMost(SOON).untilAsserted(() -> {
            var fields = Jira.of(host, "aline").issue(key).get("fields");
            assertThat(fields.get("status").get("name").asText()).isEqualTo("En cours");
            assertThat(fields.get("resolution").isNull()).isTrue();
        });
        await().atMost(SOON).untilAsserted(() -> {
            var head = camille.conversation(id);
            assertThat(head.has("reopened")).isTrue();
            assertThat(head.get("resolved").asBoolean()).isFalse();
            assertThat(head.get("status").asText()).isEqualTo("En cours");
        });
        assertThat(moves(host, key)).as("each move once").isEqualTo(3);
    }

    /** R39, R101, R102, R156, B9: as the portal's own box sends it; a mail becomes the same comment. */
    @Test
    void a_comment_of_the_customer_s_opens_it_too_and_a_mere_thank_you_is_closed_again(HostProcess host) {
        Delays.of(host).patient();
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("L’étiquette sort en double.");
        var key = Jira.requestOf(camille, id);
        moved(host, key, IN_PROGRESS);
        aline.act(id, "accept").ok();
        aline.say(id, "Videz la file d’impression.").ok();
        moved(host, key, DONE);
        await().atMost(SOON)
                .until(() -> camille.conversation(id).get("state").asText().equals("ended"));
        Jira.of(host, "aline").comment(key, "Je reste joignable ici.");

        comment(camille, key, "Elle sort toujours en double.");

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(status(host, key)).isEqualTo("En cours");
            var head = aline.conversation(id);
            assertThat(head.has("reopened")).isTrue();
            assertThat(head.get("resolved").asBoolean()).isFalse();
            assertThat(head.has("unansweredSince") || head.has("unanswered")).isTrue();
            assertThat(head.has("thanks")).isFalse();
            assertThat(head.get("state").asText())
                    .as("she is not in the chat: nobody is sent for")
                    .isEqualTo("ended");
        });
        aline.say(id, "Et maintenant ?").ok();
        moved(host, key, DONE);
        await().atMost(SOON)
                .until(() -> camille.conversation(id).get("resolved").asBoolean());

        comment(camille, key, "Parfait, merci beaucoup !");

        await().atMost(SOON).until(() -> aline.conversation(id).path("thanks").asBoolean());
        aline.act(id, "closeAgain").ok();
        await().atMost(SOON).untilAsserted(() -> assertThat(status(host, key)).isEqualTo("Terminé"));
        assertThat(Jira.of(host, "aline").bodies(key)).containsOnlyOnce("Parfait, merci beaucoup !");
    }

    private static void comment(Chat customer, String key, String text) {
        customer.session()
                .post("/rest/servicedeskapi/request/" + key + "/comment", Map.of("body", text, "public", true))
                .ok();
    }

    private static String status(HostProcess host, String key) {
        return Jira.of(host, "aline").issue(key).at("/fields/status/name").asText();
    }

    @Test
    void something_missing_keeps_it_open(HostProcess host) {
        Delays.of(host).patient();
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        assertThat(Acts.post(camille, id, "solution", Map.of("accepted", false))
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("solution.none");
        aline.act(id, "accept").ok();
        propose(aline, id, "Videz le cache.");

        Acts.post(camille, id, "solution", Map.of("accepted", false, "comment", "Toujours vide."))
                .ok();

        var head = camille.conversation(id);
        assertThat(head.get("solution").get("state").asText()).isEqualTo("refused");
        assertThat(head.get("state").asText()).isEqualTo("live");
        assertThat(aline.messages(id))
                .extracting(entry -> entry.get("text").asText())
                .contains("Toujours vide.");
    }

    /** What is done in Jira is followed, also while the plugin was off. */
    @Test
    void resolved_in_jira_it_is_resolved_here(HostProcess host) {
        Delays.of(host).patient();
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le bon ne s’imprime pas.");
        var key = Jira.requestOf(camille, id);

        moved(host, key, DONE);

        await().atMost(SOON).untilAsserted(() -> {
            var head = camille.conversation(id);
            assertThat(head.get("resolved").asBoolean()).isTrue();
            assertThat(head.get("state").asText())
                    .as("nobody waits for what is resolved")
                    .isEqualTo("ended");
        });
        camille.say(id, "Il ne s’imprime toujours pas.").ok();
        await().atMost(SOON).untilAsserted(() -> assertThat(Jira.of(host, "aline")
                        .issue(key)
                        .get("fields")
                        .get("status")
                        .get("name")
                        .asText())
                .isEqualTo("A faire"));
    }

    /** D22: the answer reaches by Jira's mail who has left, once. */
    @Test
    void the_answer_leaves_as_one_mail(HostProcess host) {
        Delays.of(host).patient();
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("La clôture bloque.");
        var key = Jira.requestOf(camille, id);
        aline.say(id, "Relancez le service de clôture.").ok();
        var admin = Session.of(host, "admin");

        await().atMost(SOON).untilAsserted(() -> assertThat(mails(admin, key)).isEqualTo(1));
        aline.say(id, "Et prévenez-nous.").ok();
        await().atMost(SOON).until(() -> Jira.of(host, "aline").comments(key).size() == 3);
        assertThat(mails(admin, key)).as("the first answer was not sent again").isEqualTo(1);
    }

    private static long mails(Session admin, String key) {
        var count = 0L;
        for (var mail :
                admin.get("/rest/host-jira/1.0/mails?to=camille&issue=" + key).ok()) {
            count += mail.toString().contains("Relancez le service de clôture.") ? 1 : 0;
        }
        return count;
    }

    private static void propose(Chat agent, String id, String text) {
        Acts.post(agent, id, "proposal", Map.of("clientId", UUID.randomUUID().toString(), "text", text))
                .ok();
    }

    private static void moved(HostProcess host, String key, String way) {
        Session.of(host, "aline")
                .post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", way)))
                .ok();
    }

    private static JsonNode history(HostProcess host, String key) {
        return Session.of(host, "aline")
                .get("/rest/api/2/issue/" + key + "?expand=changelog")
                .ok()
                .get("changelog")
                .get("histories");
    }

    private static String lastMover(HostProcess host, String key) {
        var mover = "";
        for (var group : history(host, key)) {
            mover = group.get("items").toString().contains("\"status\"")
                    ? group.get("author").get("name").asText()
                    : mover;
        }
        return mover;
    }

    private static int moves(HostProcess host, String key) {
        var count = 0;
        for (var group : history(host, key)) {
            count += group.get("items").toString().contains("\"status\"") ? 1 : 0;
        }
        return count;
    }
}
