package io.guichet.host.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.host.demo.RunningDemo;
import io.guichet.host.demo.RunningDemo.Answer;
import io.guichet.host.demo.RunningDemo.Client;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceDeskRestTest {

    private static final String API = "/rest/servicedeskapi";

    @TempDir
    private static Path folder;

    private static RunningDemo demo;
    private static Client camille;

    @BeforeAll
    static void start() throws Exception {
        demo = new RunningDemo(folder);
        camille = demo.as("camille");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void service_desks_and_their_request_types_are_listed() {
        JsonNode desks = camille.get(API + "/servicedesk").json();

        assertThat(desks.path("size").asInt()).isEqualTo(2);
        assertThat(desks.path("isLastPage").asBoolean()).isTrue();
        assertThat(desks.at("/values/0/projectKey").asText()).isEqualTo("SUP");
        assertThat(camille.get(API + "/servicedesk/1/requesttype").json().path("values"))
                .extracting(type -> type.path("name").asText())
                .containsExactly("Aide", "Amélioration", "Bogue", "Tâche");
        assertThat(camille.get(API + "/servicedesk/1/requesttype/1/field")
                        .json()
                        .at("/requestTypeFields/0/fieldId")
                        .asText())
                .isEqualTo("summary");
        assertThat(camille.get(API + "/info").json().path("version").asText()).isNotEmpty();
        assertThat(camille.get(API + "/servicedesk/9").status()).isEqualTo(404);
        assertThat(demo.as("chloe").get(API + "/servicedesk/1").status()).isEqualTo(404);
        assertThat(demo.anonymous().get(API + "/servicedesk").status()).isEqualTo(401);
    }

    @Test
    void a_request_is_raised_and_read_by_those_concerned() {
        JsonNode raised = raise("Élan 🎉");
        String key = raised.path("issueKey").asText();

        assertThat(key).startsWith("SUP-");
        assertThat(raised.at("/reporter/name").asText()).isEqualTo("camille");
        assertThat(raised.at("/currentStatus/status").asText()).isEqualTo("A faire");
        assertThat(raised.at("/createdDate/epochMillis").asLong()).isPositive();
        assertThat(raised.at("/_links/web").asText()).endsWith("/servicedesk/customer/portal/1/" + key);
        assertThat(raised.at("/requestFieldValues/0/value").asText()).isEqualTo("Élan 🎉");
        assertThat(camille.get(API + "/request/" + key).status()).isEqualTo(200);
        assertThat(demo.as("aline").get(API + "/request/" + key).status()).isEqualTo(200);
        assertThat(demo.as("hugo").get(API + "/request/" + key).status()).isEqualTo(404);
        assertThat(demo.as("hugo").get(API + "/request/SUP-99999").body())
                .isEqualTo(demo.as("hugo").get(API + "/request/" + key).body());
        assertThat(demo.anonymous().get(API + "/request/" + key).status()).isEqualTo(401);
    }

    @Test
    void comments_go_both_ways_and_internal_ones_do_not() {
        String key = raise("Une question").path("issueKey").asText();
        Client aline = demo.as("aline");

        assertThat(camille.post(API + "/request/" + key + "/comment", "{\"body\":\"Alors ?\",\"public\":true}")
                        .status())
                .isEqualTo(201);
        aline.post(API + "/request/" + key + "/comment", "{\"body\":\"Entre nous\",\"public\":false}");
        aline.post(API + "/request/" + key + "/comment", "{\"body\":\"Bonjour\",\"public\":true}");

        assertThat(camille.get(API + "/request/" + key + "/comment").json().path("values"))
                .extracting(comment -> comment.path("body").asText())
                .containsExactly("Alors ?", "Bonjour");
        JsonNode all = aline.get(API + "/request/" + key + "/comment").json().path("values");
        assertThat(all)
                .extracting(comment -> comment.path("public").asBoolean())
                .containsExactly(true, false, true);
        String internal = all.get(1).path("id").asText();
        assertThat(camille.get(API + "/request/" + key + "/comment/" + internal).status())
                .isEqualTo(404);
        assertThat(camille.post(API + "/request/" + key + "/comment", "{\"body\":\"x\",\"public\":false}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void one_s_requests_are_found() {
        JsonNode open = camille.get(API + "/request?requestStatus=OPEN_REQUESTS&limit=2")
                .json();

        assertThat(open.path("values"))
                .hasSize(2)
                .allMatch(request -> request.at("/reporter/name").asText().equals("camille"));
        assertThat(demo.as("hugo")
                        .get(API + "/request?requestOwnership=ALL_ORGANIZATIONS")
                        .json()
                        .path("values"))
                .extracting(request -> request.at("/reporter/name").asText())
                .containsExactly("camille");
    }

    @Test
    void a_customer_ends_their_request_and_the_clock_is_the_agents_only() {
        String key = raise("Une question").path("issueKey").asText();

        JsonNode ways =
                camille.get(API + "/request/" + key + "/transition").json().path("values");
        assertThat(ways).extracting(way -> way.path("name").asText()).containsExactly("Terminer");
        assertThat(camille.post(API + "/request/" + key + "/transition", "{\"id\":\"11\"}")
                        .status())
                .isEqualTo(400);
        assertThat(camille.post(API + "/request/" + key + "/transition", "{\"id\":\"41\"}")
                        .status())
                .isEqualTo(204);

        assertThat(camille.get(API + "/request/" + key + "/status")
                        .json()
                        .at("/values/0/status")
                        .asText())
                .isEqualTo("Terminé");
        assertThat(camille.get(API + "/request/" + key + "/sla").status()).isEqualTo(403);
        assertThat(demo.as("aline").get(API + "/request/" + key + "/sla").json().path("values"))
                .hasSize(2);
    }

    @Test
    void files_come_with_a_detour() {
        String key = raise("Avec un fichier").path("issueKey").asText();
        Answer kept = camille.upload(API + "/servicedesk/1/attachTemporaryFile", "a.txt", "Bonjour");
        String id =
                kept.json().at("/temporaryAttachments/0/temporaryAttachmentId").asText();
        String body = "{\"temporaryAttachmentIds\":[\"" + id + "\"],\"public\":true}";

        assertThat(demo.as("aline")
                        .post(API + "/request/" + key + "/attachment", body)
                        .status())
                .as("nobody takes what somebody else uploaded")
                .isEqualTo(404);
        assertThat(camille.post(API + "/request/" + key + "/attachment", body).status())
                .isEqualTo(201);
        assertThat(camille.get(API + "/request/" + key + "/attachment")
                        .json()
                        .at("/values/0/filename")
                        .asText())
                .isEqualTo("a.txt");
    }

    @Test
    void organisations_are_shown_to_agents_and_members() {
        assertThat(demo.as("aline").get(API + "/organization").json().path("values"))
                .hasSize(2);
        JsonNode own = camille.get(API + "/organization").json().path("values");
        assertThat(own).hasSize(1);
        String id = own.get(0).path("id").asText();
        assertThat(camille.get(API + "/organization/" + id + "/user").json().path("values"))
                .extracting(user -> user.path("name").asText())
                .containsExactly("camille", "hugo");
        assertThat(demo.as("lea").get(API + "/organization/" + id).status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_said_in_JSM_s_form() {
        Answer answer = camille.post(
                API + "/request",
                "{\"serviceDeskId\":\"1\",\"requestTypeId\":\"1\",\"requestFieldValues\":{\"summary\":\"\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errorMessage").asText()).contains("summary");
        assertThat(camille.post(API + "/request", "[]").status()).isEqualTo(400);
    }

    private static JsonNode raise(String summary) {
        Answer answer = camille.post(
                API + "/request",
                """
                {"serviceDeskId":"1","requestTypeId":"1","requestFieldValues":{"summary":"%s","description":"Texte"}}
                """
                        .formatted(summary));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }
}
