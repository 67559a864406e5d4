package io.guichet.acceptance.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R28, R107, B8: messages about another subject become a conversation and a request of their own. */
@OnHost(own = "answers")
final class SplitIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void order_authors_and_times_are_kept_and_both_requests_are_linked(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        aline.act(id, "accept").ok();
        var asked = camille.say(id, "Et l’imprimante ne répond plus.").ok();
        var answered = aline.say(id, "Laquelle ?").ok();
        var key = Jira.requestOf(camille, id);
        var numbers =
                List.of(asked.get("number").asLong(), answered.get("number").asLong());
        var client = UUID.randomUUID().toString();

        var first = split(aline, id, client, numbers);
        var again = split(aline, id, client, numbers);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        var other = first.json().get("id").asText();
        assertThat(again.json().get("id").asText()).isEqualTo(other).isNotEqualTo(id);
        assertThat(first.json().at("/agent/name").asText())
                .isEqualTo(aline.conversation(id).at("/agent/name").asText());
        var said = camille.messages(other);
        assertThat(said).hasSize(2);
        for (var i = 0; i < 2; i++) {
            var before = List.of(asked, answered).get(i);
            assertThat(said.get(i).get("text")).isEqualTo(before.get("text"));
            assertThat(said.get(i).get("at")).isEqualTo(before.get("at"));
            assertThat(said.get(i).get("author")).isEqualTo(before.get("author"));
        }
        assertThat(camille.messages(id)).as("nothing is gone").hasSize(3);
        assertThat(camille.entries(id).toString()).contains("\"split\"").contains(other);
        assertThat(camille.entries(other).toString()).contains("\"split\"").contains(id);
        assertThat(camille.conversations().toString()).contains(other);

        var otherKey = Jira.requestOf(camille, other);
        var jira = Jira.of(host, "aline");
        await().atMost(SOON).untilAsserted(() -> assertThat(jira.bodies(otherKey))
                .containsExactly("Et l’imprimante ne répond plus.", "Laquelle ?"));
        assertThat(jira.issue(otherKey).at("/fields/summary").asText()).isEqualTo("Imprimante");
        assertThat(jira.issue(otherKey).at("/fields/reporter/name").asText()).isEqualTo("camille");
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(jira.links(otherKey)).hasSize(1);
            assertThat(jira.links(otherKey).toString()).contains("Relates").contains("\"" + key + "\"");
        });
        camille.say(other, "Celle du hall.").ok();
        assertThat(Chat.of(host, "lea")
                        .session()
                        .get("/rest/guichet/1.0/conversations/" + other)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void only_messages_and_one_of_the_customers_among_them(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var note = aline.note(id, "Entre nous").ok().get("number").asLong();
        var client = UUID.randomUUID().toString();

        assertThat(split(aline, id, client, List.of(1L, note)).status()).isEqualTo(422);
        assertThat(split(aline, id, client, List.of()).status()).isEqualTo(400);
        assertThat(split(camille, id, client, List.of(1L)).status()).isEqualTo(403);
    }

    private static Answer split(Chat agent, String id, String client, List<Long> numbers) {
        return agent.session()
                .post(
                        "/rest/guichet/1.0/conversations/" + id + "/split",
                        Map.of("clientId", client, "entries", numbers, "subject", "Imprimante"));
    }
}
