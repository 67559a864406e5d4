package io.guichet.host.jira;

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

/** An issue, its comments and its files over REST. */
class IssueRestTest {

    private static final String DATE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d{4}";

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
    void an_issue_has_the_usual_fields() {
        JsonNode issue = aline.get("/rest/api/2/issue/SUP-1?expand=changelog,transitions")
                .json();
        JsonNode fields = issue.path("fields");

        assertThat(issue.path("self").asText())
                .endsWith("/rest/api/2/issue/" + issue.path("id").asText());
        assertThat(fields.at("/status/statusCategory/key").asText()).isEqualTo("done");
        assertThat(fields.at("/reporter/name").asText()).isEqualTo("camille");
        assertThat(fields.at("/assignee/displayName").asText()).isEqualTo("Aline");
        assertThat(fields.path("created").asText()).matches(DATE);
        assertThat(fields.path("resolutiondate").asText()).matches(DATE);
        assertThat(fields.at("/components/0/name").asText()).isEqualTo("Comptabilité");
        assertThat(fields.at("/comment/total").asInt()).isEqualTo(6);
        assertThat(fields.at("/issuelinks/0/inwardIssue/key").asText()).isEqualTo("DEV-1");
        assertThat(issue.at("/changelog/histories/0/items/0/field").asText()).isEqualTo("assignee");
        assertThat(issue.at("/transitions/0/to/name").asText()).isEqualTo("A faire");
        assertThat(aline.get("/rest/api/2/issue/SUP-1?fields=summary").json().path("fields"))
                .hasSize(1);
    }

    @Test
    void comments_carry_properties_and_visibility() {
        Answer added = aline.post(
                "/rest/api/2/issue/SUP-2/comment?expand=properties",
                """
                {"body":"Note <b>🎉</b>","properties":[{"key":"sd.public.comment","value":{"internal":true}}],
                 "visibility":{"type":"role","value":"Service Desk Team"}}
                """);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("body").asText()).isEqualTo("Note <b>🎉</b>");
        assertThat(added.json().at("/properties/0/value/internal").asBoolean()).isTrue();
        assertThat(added.json().at("/visibility/value").asText()).isEqualTo("Service Desk Team");
        assertThat(added.json().at("/author/name").asText()).isEqualTo("aline");
        String id = added.json().path("id").asText();
        assertThat(demo.as("daniel")
                        .get("/rest/api/2/issue/SUP-2/comment/" + id)
                        .status())
                .isEqualTo(404);
        JsonNode edited = aline.put("/rest/api/2/issue/SUP-2/comment/" + id, "{\"body\":\"Autre\"}")
                .json();
        assertThat(edited.path("body").asText()).isEqualTo("Autre");
        assertThat(aline.get("/rest/api/2/comment/" + id + "/properties/sd.public.comment")
                        .json()
                        .at("/value/internal")
                        .asBoolean())
                .isTrue();
        assertThat(demo.as("benoit")
                        .delete("/rest/api/2/issue/SUP-2/comment/" + id)
                        .status())
                .isEqualTo(403);
        assertThat(aline.delete("/rest/api/2/issue/SUP-2/comment/" + id).status())
                .isEqualTo(204);
    }

    @Test
    void an_empty_comment_and_broken_JSON_are_400() {
        assertThat(aline.post("/rest/api/2/issue/SUP-2/comment", "{\"body\":\" \"}")
                        .status())
                .isEqualTo(400);
        assertThat(aline.post("/rest/api/2/issue/SUP-2/comment", "{\"body\":").status())
                .isEqualTo(400);
    }

    @Test
    void an_issue_is_created_edited_moved_and_linked() {
        Answer created = aline.post(
                "/rest/api/2/issue",
                """
                {"fields":{"project":{"key":"DEV"},"issuetype":{"name":"Bogue"},"summary":"Neuf",
                 "priority":{"name":"Haute"},"components":[{"name":"Paie"}],"labels":["un","deux"]}}
                """);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String key = created.json().path("key").asText();

        assertThat(aline.put(
                                "/rest/api/2/issue/" + key,
                                "{\"fields\":{\"summary\":\"Vieux\"},\"update\":{\"labels\":[{\"remove\":\"un\"}]}}")
                        .status())
                .isEqualTo(204);
        assertThat(aline.put("/rest/api/2/issue/" + key + "/assignee", "{\"name\":\"benoit\"}")
                        .status())
                .isEqualTo(204);
        assertThat(aline.post("/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"11\"}}")
                        .status())
                .isEqualTo(204);
        assertThat(aline.post(
                                "/rest/api/2/issueLink",
                                "{\"type\":{\"name\":\"Relates\"},\"inwardIssue\":{\"key\":\"" + key
                                        + "\"},\"outwardIssue\":{\"key\":\"SUP-2\"}}")
                        .status())
                .isEqualTo(201);
        assertThat(aline.post(
                                "/rest/api/2/issue/" + key + "/remotelink",
                                "{\"globalId\":\"g\",\"object\":{\"url\":\"https://example.org\",\"title\":\"T\"}}")
                        .status())
                .isEqualTo(201);
        assertThat(aline.put("/rest/api/2/issue/" + key + "/properties/p", "{\"a\":1}")
                        .status())
                .isEqualTo(201);

        JsonNode fields = aline.get("/rest/api/2/issue/" + key).json().path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("Vieux");
        assertThat(fields.at("/labels/0").asText()).isEqualTo("deux");
        assertThat(fields.at("/status/name").asText()).isEqualTo("En cours");
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("benoit");
        assertThat(fields.at("/issuelinks/0/outwardIssue/key").asText()).isEqualTo("SUP-2");
        assertThat(aline.get("/rest/api/2/issue/" + key + "/remotelink")
                        .json()
                        .at("/0/object/title")
                        .asText())
                .isEqualTo("T");
    }

    @Test
    void what_is_wrong_with_an_issue_is_said_by_field() {
        Answer answer = aline.post(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"DEV\"},\"issuetype\":{\"name\":\"Bogue\"},\"summary\":\"\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/summary").asText()).isNotEmpty();
        assertThat(aline.put("/rest/api/2/issue/SUP-2", "{\"fields\":{\"nothing\":1}}")
                        .json()
                        .at("/errors/nothing")
                        .asText())
                .contains("cannot be set");
        assertThat(aline.post("/rest/api/2/issue/SUP-2/transitions", "{\"transition\":{\"id\":\"999\"}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void files_go_up_and_come_down() {
        JsonNode added = aline.upload("/rest/api/2/issue/SUP-3/attachments", "journal été.txt", "Élan")
                .json();

        String content = added.at("/0/content").asText();
        String path = content.substring(content.indexOf("/secure"));
        assertThat(added.at("/0/filename").asText()).isEqualTo("journal été.txt");
        assertThat(aline.get(path).body()).isEqualTo("Élan");
        assertThat(demo.as("hugo").get(path).status())
                .as("the reporter of SUP-3")
                .isEqualTo(200);
        assertThat(demo.as("camille").get(path).status()).isEqualTo(404);
        assertThat(demo.anonymous().get(path).status()).isEqualTo(401);
    }
}
