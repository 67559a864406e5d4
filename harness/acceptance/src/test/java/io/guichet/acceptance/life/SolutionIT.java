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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A solution is proposed, confirmed or refused in the conversation (R38, R101). */
@OnHost(own = "life")
final class SolutionIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void nobody_is_hurried(HostProcess host) {
        Delays.of(host).patient();
    }

    @Test
    void a_confirmed_solution_resolves_and_an_answer_opens_it_with_the_status_it_had(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var key = Jira.requestOf(camille, id);
        Jira.of(host, "aline").move(key, Jira.IN_PROGRESS);
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
        assertThat(camille.conversation(id).at("/solution/rating/stars").asInt())
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

    @Test
    void something_missing_keeps_it_open(HostProcess host) {
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

    private static void propose(Chat agent, String id, String text) {
        Acts.post(agent, id, "proposal", Map.of("clientId", UUID.randomUUID().toString(), "text", text))
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
