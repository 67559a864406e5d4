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
import org.junit.jupiter.api.Test;

/** An agent invites the reporter of a request to chat (R43, R83–R89, B13). */
@OnHost(own = "life")
final class InvitationIT {

    private static final String API = "/rest/guichet/1.0";
    private static final Duration SOON = Duration.ofSeconds(20);

    /** R43, R83–R89: for a request that never was a chat, where chat is off (R87). */
    @Test
    void an_invitation_reaches_the_reporter_of_any_request(HostProcess host) {
        Delays.of(host).invitation(3_600);
        var lea = Chat.of(host, "lea");
        var aline = Chat.of(host, "aline");
        var key = raised(host, "lea", "Étiquettes", "Les étiquettes sortent en double.");
        Jira.of(host, "aline").comment(key, "Quelle imprimante ?");
        Delays.of(host).enabled(false);
        try {
            var invited = invite(aline, key);
            var id = invited.get("id").asText();
            assertThat(invited.get("state").asText()).isEqualTo("ticket");
            assertThat(invited.get("invitation").get("state").asText()).isEqualTo("waiting");
            await().atMost(SOON).until(() -> lea.state(1)
                    .path("invitation")
                    .path("conversationId")
                    .asText("")
                    .equals(id));
            assertThat(lea.state(1).get("invitation").get("requestKey").asText())
                    .isEqualTo(key);
            await().atMost(SOON).untilAsserted(() -> assertThat(lea.messages(id))
                    .extracting(entry -> entry.get("text").asText())
                    .containsExactly("Les étiquettes sortent en double.", "Quelle imprimante ?"));

            Acts.post(lea, id, "invitation", Map.of("accepted", false)).ok();
            assertThat(aline.conversation(id).get("invitation").get("state").asText())
                    .isEqualTo("refused");
            assertThat(lea.state(1).has("invitation")).isFalse();
            invite(aline, key);
            Acts.post(lea, id, "invitation", Map.of("accepted", true)).ok();

            var live = lea.conversation(id);
            assertThat(live.get("state").asText()).isEqualTo("live");
            assertThat(live.get("agent").get("name").asText()).startsWith("Aline");
            assertThat(Jira.of(host, "aline").comments(key))
                    .as("nothing was written twice")
                    .hasSize(1);
        } finally {
            Delays.of(host).enabled(true);
        }
    }

    /** R85, R86. */
    @Test
    void an_invitation_without_an_answer_expires_and_one_taken_back_is_gone(HostProcess host) {
        Delays.of(host).invitation(2);
        var lea = Chat.of(host, "lea");
        var aline = Chat.of(host, "aline");
        var key = raised(host, "lea", "Droits", "Je ne vois plus mes dossiers.");
        var id = invite(aline, key).get("id").asText();

        await().atMost(SOON).until(() -> aline.conversation(id)
                .get("invitation")
                .get("state")
                .asText()
                .equals("expired"));
        assertThat(Acts.post(lea, id, "invitation", Map.of("accepted", true))
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("invitation.over");
        Delays.of(host).invitation(3_600);
        invite(aline, key);
        var request = aline.session()
                .request(API + "/issues/" + key + "/invitations")
                .header("Content-Type", "application/json")
                .DELETE();
        assertThat(aline.session().send(request).status()).isEqualTo(204);

        assertThat(lea.state(1).has("invitation")).isFalse();
        assertThat(aline.conversation(id).has("invitation")).isFalse();
    }

    private static JsonNode invite(Chat agent, String key) {
        return agent.session()
                .post(API + "/issues/" + key + "/invitations", Map.of())
                .ok();
    }

    private static String raised(HostProcess host, String customer, String summary, String description) {
        var desk = Session.of(host, customer);
        var types = desk.get("/rest/servicedeskapi/servicedesk").ok().get("values");
        var deskId = "";
        for (var one : types) {
            deskId =
                    one.get("projectKey").asText().equals("SUP") ? one.get("id").asText() : deskId;
        }
        var type = desk.get("/rest/servicedeskapi/servicedesk/" + deskId + "/requesttype")
                .ok()
                .get("values")
                .get(0)
                .get("id")
                .asText();
        return desk.post(
                        "/rest/servicedeskapi/request",
                        Map.of(
                                "serviceDeskId",
                                deskId,
                                "requestTypeId",
                                type,
                                "requestFieldValues",
                                Map.of("summary", summary, "description", description)))
                .ok()
                .get("issueKey")
                .asText();
    }
}
