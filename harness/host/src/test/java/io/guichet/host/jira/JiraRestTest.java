package io.guichet.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.host.demo.RunningDemo;
import io.guichet.host.demo.RunningDemo.Answer;
import io.guichet.host.demo.RunningDemo.Client;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraRestTest {

    @TempDir
    private static Path folder;

    private static RunningDemo demo;
    private static Client aline;

    @BeforeAll
    static void start() throws Exception {
        demo = new RunningDemo(folder);
        aline = demo.as("aline");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void a_login_is_a_session_with_counts() {
        Client camille = demo.anonymous();

        Answer wrong = camille.post("/rest/auth/1/session", "{\"username\":\"camille\",\"password\":\"x\"}");
        Answer right = camille.post("/rest/auth/1/session", "{\"username\":\"camille\",\"password\":\"camille\"}");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.json().path("errorMessages").get(0).asText()).isEqualTo("Login failed");
        assertThat(right.json().at("/session/name").asText()).isEqualTo("JSESSIONID");
        assertThat(right.json().at("/loginInfo/loginCount").asInt()).isPositive();
        assertThat(right.json().at("/loginInfo/failedLoginCount").asInt()).isPositive();
        assertThat(camille.get("/rest/auth/1/session").json().path("name").asText())
                .isEqualTo("camille");
        assertThat(camille.delete("/rest/auth/1/session").status()).isEqualTo(204);
        assertThat(camille.get("/rest/auth/1/session").status()).isEqualTo(401);
    }

    @Test
    void an_expired_session_is_nobody() {
        Client hugo = demo.as("hugo");
        assertThat(hugo.get("/rest/api/2/myself").status()).isEqualTo(200);

        assertThat(demo.as("admin").delete("/rest/host-jira/1.0/sessions/hugo").status())
                .isEqualTo(200);

        assertThat(hugo.get("/rest/api/2/myself").status()).isEqualTo(401);
    }

    @Test
    void everybody_knows_who_they_are() {
        JsonNode lea = demo.as("lea").get("/rest/api/2/myself").json();

        assertThat(lea.path("name").asText()).isEqualTo("lea");
        assertThat(lea.path("displayName").asText()).isEqualTo("Léa");
        assertThat(lea.path("key").asText()).startsWith("JIRAUSER");
        assertThat(lea.path("locale").asText()).isEqualTo("en_UK");
        assertThat(lea.path("timeZone").asText()).isEqualTo("Europe/London");
        assertThat(lea.path("avatarUrls").path("48x48").asText()).contains("/jira/secure/useravatar?ownerId=");
        assertThat(demo.anonymous().get("/rest/api/2/myself").status()).isEqualTo(401);
    }

    @Test
    void everybody_chooses_their_language() {
        Client jules = demo.as("jules");
        String path = "/rest/api/2/mypreferences?key=jira.user.locale";

        assertThat(jules.get(path).body()).isEqualTo("fr_FR");
        assertThat(jules.put(path, "en_UK").status()).isEqualTo(204);
        assertThat(jules.get("/rest/api/2/myself").json().path("locale").asText())
                .isEqualTo("en_UK");
        assertThat(jules.put(path, "xx_YY").status()).isEqualTo(400);
        assertThat(jules.delete(path).status()).isEqualTo(204);
        assertThat(jules.get(path).body()).isEqualTo("fr_FR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rest/api/2/issue/SUP-1",
                "/rest/api/2/issue/SUP-1/comment",
                "/rest/api/2/search?jql=",
                "/rest/api/2/project",
                "/rest/api/2/user/search?username=a",
                "/rest/api/2/mypermissions"
            })
    void customers_use_the_service_desk_s_rest_instead(String path) {
        assertThat(demo.as("camille").get(path).status()).isEqualTo(403);
    }

    @Test
    void what_one_may_not_see_is_401_403_or_404() {
        assertThat(demo.anonymous().get("/rest/api/2/issue/SUP-1").status()).isEqualTo(401);
        assertThat(demo.as("chloe").get("/rest/api/2/issue/SUP-1").status()).isEqualTo(403);
        Answer missing = aline.get("/rest/api/2/issue/SUP-9999");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.json().path("errorMessages").get(0).asText()).isEqualTo("Issue Does Not Exist");
        assertThat(missing.json().path("errors").isObject()).isTrue();
    }

    @Test
    void a_search_answers_pages_and_complaints() {
        JsonNode page = aline.get("/rest/api/2/search?jql=project%20%3D%20SUP&maxResults=3&startAt=1&fields=summary")
                .json();
        assertThat(page.path("issues")).hasSize(3);
        assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(14);
        assertThat(aline.post("/rest/api/2/search", "{\"jql\":\"reporter = lea\",\"fields\":[\"reporter\"]}")
                        .json()
                        .at("/issues/0/fields/reporter/name")
                        .asText())
                .isEqualTo("lea");
        Answer wrong = aline.get("/rest/api/2/search?jql=project%20%3D%20NOPE");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errorMessages").get(0).asText()).contains("NOPE");
    }

    @Test
    void lists_projects_and_permissions_are_there() {
        for (String path : List.of("issuetype", "priority", "status", "resolution")) {
            assertThat(aline.get("/rest/api/2/" + path).json()).isNotEmpty();
        }
        assertThat(aline.get("/rest/api/2/issueLinkType").json().path("issueLinkTypes"))
                .hasSize(4);
        assertThat(aline.get("/rest/api/2/project/SUP/statuses").json().at("/0/statuses"))
                .hasSize(4);
        assertThat(aline.get("/rest/api/2/project/RH").status()).isEqualTo(404);
        assertThat(demo.as("daniel")
                        .get("/rest/api/2/mypermissions?projectKey=SUP")
                        .json()
                        .at("/permissions/ADMINISTER_PROJECTS/havePermission")
                        .asBoolean())
                .isTrue();
        assertThat(demo.anonymous()
                        .get("/rest/api/2/serverInfo")
                        .json()
                        .path("version")
                        .asText())
                .startsWith("11.3");
        assertThat(aline.get("/rest/api/2/user/assignable/search?project=SUP").json())
                .extracting(user -> user.path("name").asText())
                .contains("aline", "benoit")
                .doesNotContain("camille", "chloe");
    }

    @Test
    void avatars_are_served_to_anybody() {
        Answer avatar = demo.anonymous()
                .get("/secure/useravatar?size=small&ownerId="
                        + demo.host.user("aline").getKey());

        assertThat(avatar.status()).isEqualTo(200);
        assertThat(avatar.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(avatar.body()).contains(">A</text>").contains("width=\"24\"");
    }

    @Test
    void mails_can_be_looked_at_by_administrators() {
        Client admin = demo.as("admin");

        assertThat(admin.get("/rest/host-jira/1.0/mails?to=camille&issue=SUP-1").json())
                .extracting(mail -> mail.path("reason").asText())
                .contains("public-comment");
        assertThat(aline.get("/rest/host-jira/1.0/mails").status()).isEqualTo(403);
    }
}
