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
        assertThat(cancel(aline, key)).isEqualTo(204);

        assertThat(lea.state(1).has("invitation")).isFalse();
        assertThat(aline.conversation(id).has("invitation")).isFalse();
    }

    /** R45, R86: nobody asks her again that day, about whichever request; who invited her for another is told, too. */
    @Test
    void who_says_not_today_is_asked_no_more_by_anybody(HostProcess host) {
        Delays.of(host).invitation(3_600);
        var jules = Chat.of(host, "jules");
        var aline = Chat.of(host, "aline");
        var first = raised(host, "jules", "Notes", "L’import des notes s’arrête.");
        var second = raised(host, "jules", "Relevé", "Le relevé est vide.");
        var id = invite(aline, first).get("id").asText();
        Acts.post(jules, id, "invitation", Map.of("accepted", false)).ok();
        await().atMost(SOON).untilAsserted(() -> {
            // Asked anew until it has come round that she had refused.
            cancel(aline, second);
            invite(aline, second);
            assertThat(jules.state(1).path("invitation").path("again").asBoolean())
                    .isTrue();
        });
        var other = aline.ofIssue(second).get("id").asText();

        Acts.post(jules, other, "invitation", Map.of("accepted", false, "notToday", true))
                .ok();

        var refused = aline.session().post(API + "/issues/" + second + "/invitations", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asText()).isEqualTo("invitation.notToday");
        assertThat(refused.json().at("/data/until").isTextual()).isTrue();
        await().atMost(SOON).untilAsserted(() -> assertThat(Chat.of(host, "benoit")
                        .session()
                        .post(API + "/issues/" + first + "/invitations", Map.of())
                        .status())
                .isEqualTo(409));
        assertThat(aline.conversation(other).get("invitation").has("notBefore")).isTrue();
        assertThat(jules.conversation(other).get("invitation").has("notBefore"))
                .as("for agents alone")
                .isFalse();
    }

    /** R83, R90: with a customer who has asked nothing; the request is hers, and the first words are the agent's. */
    @Test
    void an_agent_begins_a_conversation_with_a_customer_who_has_asked_nothing(HostProcess host) {
        Delays.of(host).invitation(3_600);
        var lea = Chat.of(host, "lea");
        var aline = Chat.of(host, "aline");
        var customers = API + "/projects/SUP/customers";
        assertThat(aline.session()
                        .get(customers + "?q=L%C3%A9a")
                        .ok()
                        .at("/customers/0/person")
                        .asText())
                .isEqualTo("lea");
        assertThat(aline.session().get(customers + "?q=benoit").ok().get("customers"))
                .as("an agent is nobody's customer")
                .isEmpty();
        var body = Map.of("clientId", UUID.randomUUID().toString(), "text", "Votre mise à jour est prête.");
        var begun = aline.session().post(customers + "/lea/conversations", body);
        assertThat(begun.status()).isEqualTo(201);
        var id = begun.json().get("id").asText();
        assertThat(begun.json().at("/invitation/state").asText()).isEqualTo("waiting");
        assertThat(aline.session()
                        .post(customers + "/lea/conversations", body)
                        .ok()
                        .get("id")
                        .asText())
                .as("the same again")
                .isEqualTo(id);

        await().atMost(SOON).untilAsserted(() -> assertThat(
                        lea.state(1).at("/invitation/conversationId").asText())
                .isEqualTo(id));
        assertThat(lea.messages(id)).singleElement().satisfies(entry -> {
            assertThat(entry.get("text").asText()).isEqualTo("Votre mise à jour est prête.");
            assertThat(entry.at("/author/role").asText()).isEqualTo("agent");
        });
        var key = Jira.requestOf(lea, id);
        var issue = Jira.of(host, "aline").issue(key).get("fields");
        assertThat(issue.at("/reporter/name").asText()).isEqualTo("lea");
        assertThat(issue.get("description").asText()).isEqualTo("Votre mise à jour est prête.");
        assertThat(Jira.of(host, "aline").comments(key)).as("said once").isEmpty();
        var requests = aline.session().get(customers + "/lea/requests").ok().get("requests");
        assertThat(requests).extracting(one -> one.get("key").asText()).contains(key);

        Acts.post(lea, id, "invitation", Map.of("accepted", true)).ok();
        assertThat(lea.conversation(id).at("/agent/name").asText()).startsWith("Aline");
    }

    private static int cancel(Chat agent, String key) {
        var request = agent.session()
                .request(API + "/issues/" + key + "/invitations")
                .header("Content-Type", "application/json")
                .DELETE();
        return agent.session().send(request).status();
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
