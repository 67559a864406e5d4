package io.guichet.acceptance.running;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Jira's own REST as a judge of what the plugin did. */
public record Jira(Session session) {

    /** Transitions of the requests' workflow. */
    public static final String IN_PROGRESS = "11";

    public static final String DONE = "41";

    private static final Duration SOON = Duration.ofSeconds(20);

    public static Jira of(HostProcess host, String user) {
        return new Jira(Session.of(host, user));
    }

    public JsonNode issue(String key) {
        return session.get("/rest/api/2/issue/" + key).ok();
    }

    /** The status by its name in the language of the one who asks. */
    public String status(String key) {
        return issue(key).at("/fields/status/name").asText();
    }

    public JsonNode links(String key) {
        return issue(key).at("/fields/issuelinks");
    }

    /** Moves it, as somebody does on its page. */
    public void move(String key, String transition) {
        session.post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", transition)))
                .ok();
    }

    public List<JsonNode> comments(String key) {
        return comments(key, "");
    }

    public List<JsonNode> comments(String key, String expand) {
        var comments = new ArrayList<JsonNode>();
        session.get("/rest/api/2/issue/" + key + "/comment?maxResults=5000&expand=" + expand)
                .ok()
                .get("comments")
                .forEach(comments::add);
        return comments;
    }

    public List<String> bodies(String key) {
        return comments(key).stream()
                .map(comment -> comment.get("body").asText())
                .toList();
    }

    public JsonNode comment(String key, String body) {
        return session.post("/rest/api/2/issue/" + key + "/comment", Map.of("body", body))
                .ok();
    }

    public JsonNode internalComment(String key, String body) {
        var internal = Map.of("key", "sd.public.comment", "value", Map.of("internal", true));
        return session.post(
                        "/rest/api/2/issue/" + key + "/comment", Map.of("body", body, "properties", List.of(internal)))
                .ok();
    }

    /** The key of the request that the conversation has become, once it has. */
    public static String requestOf(Chat chat, String conversation) {
        return requestOf(chat, conversation, SOON);
    }

    public static String requestOf(Chat chat, String conversation, Duration patience) {
        return await("request of conversation " + conversation)
                .atMost(patience)
                .until(() -> chat.conversation(conversation).path("requestKey").asText(""), key -> !key.isEmpty());
    }
}
