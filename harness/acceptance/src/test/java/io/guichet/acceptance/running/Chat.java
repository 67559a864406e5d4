package io.guichet.acceptance.running;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Session.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The calls of the wire contract, as one person makes them. */
public record Chat(Session session) {

    /** The smallest document that passes for one. */
    public static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private static final String API = "/rest/guichet/1.0";
    private static final int PAGE = 200;

    public static Chat of(HostProcess host, String user) {
        return new Chat(Session.of(host, user));
    }

    public JsonNode available() {
        return session.put(API + "/me/presence", Map.of("state", "available", "projects", "all"))
                .ok();
    }

    public JsonNode away() {
        return session.put(API + "/me/presence", Map.of("state", "away")).ok();
    }

    public JsonNode state(int portal) {
        return session.get(API + "/portals/" + portal + "/chat").ok();
    }

    public String open(String text) {
        return open(UUID.randomUUID().toString(), text).ok().get("id").asText();
    }

    public Answer open(String clientId, String text) {
        return session.post(API + "/portals/1/conversations", Map.of("clientId", clientId, "text", text));
    }

    public JsonNode conversation(String id) {
        return session.get(API + "/conversations/" + id).ok();
    }

    public JsonNode conversations() {
        return session.get(API + "/conversations").ok().get("conversations");
    }

    public JsonNode ofIssue(String key) {
        return session.get(API + "/issues/" + key + "/conversation").ok();
    }

    public Answer say(String id, String text) {
        return say(id, UUID.randomUUID().toString(), text);
    }

    public Answer say(String id, String clientId, String text) {
        return session.post(API + "/conversations/" + id + "/entries", Map.of("clientId", clientId, "text", text));
    }

    public Answer edit(String id, long number, String text) {
        return session.put(API + "/conversations/" + id + "/entries/" + number, Map.of("text", text));
    }

    public Answer unsay(String id, long number) {
        return session.send(session.request(API + "/conversations/" + id + "/entries/" + number)
                .header("Content-Type", "application/json")
                .DELETE());
    }

    public Answer note(String id, String text) {
        return note(id, UUID.randomUUID().toString(), text);
    }

    public Answer note(String id, String clientId, String text) {
        return session.post(API + "/conversations/" + id + "/notes", Map.of("clientId", clientId, "text", text));
    }

    /** Sends a file as a browser's form does. */
    public Answer send(String id, String name, byte[] content) {
        return send(id, UUID.randomUUID().toString(), name, "application/octet-stream", content);
    }

    public Answer send(String id, String clientId, String name, String type, byte[] content) {
        var form = new Form().field("clientId", clientId).file("file", name, type, content);
        return session.send(session.request(API + "/conversations/" + id + "/attachments")
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", form.type())
                .POST(form.publisher()));
    }

    public Answer act(String id, String act) {
        return session.post(API + "/conversations/" + id + "/" + act, Map.of());
    }

    /** All entries from the first one on, page by page as a client asks for them. */
    public List<JsonNode> entries(String id) {
        var all = new ArrayList<JsonNode>();
        var after = 0L;
        while (true) {
            var page = session.get(API + "/conversations/" + id + "/entries?after=" + after + "&limit=" + PAGE)
                    .ok();
            page.get("entries").forEach(all::add);
            if (page.get("entries").isEmpty()) {
                return all;
            }
            after = all.get(all.size() - 1).get("number").asLong();
        }
    }

    /** What happened of this kind, {@code accepted} or the like. */
    public List<JsonNode> events(String id, String type) {
        return entries(id).stream()
                .filter(entry -> entry.at("/event/type").asText().equals(type))
                .toList();
    }

    /** What was said, without events and notes. */
    public List<JsonNode> messages(String id) {
        return entries(id).stream()
                .filter(entry -> entry.get("kind").asText().equals("message"))
                .toList();
    }
}
