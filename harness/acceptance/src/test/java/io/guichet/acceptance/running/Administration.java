package io.guichet.acceptance.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.acceptance.running.Session.Answer;
import java.util.Map;

/** An administrator who changes how the chat of project SUP behaves, and puts it back as it was. */
public final class Administration implements AutoCloseable {

    private static final String SETTINGS = "/rest/guichet/1.0/admin/projects/SUP/settings";

    private final Session session;
    private final JsonNode before;

    private Administration(Session session) {
        this.session = session;
        this.before = settings();
    }

    public static Administration of(HostProcess host) {
        return new Administration(Session.of(host, "admin"));
    }

    public JsonNode settings() {
        return session.get(SETTINGS).ok();
    }

    /** Changes some fields, given as JSON with single quotes, over the version that holds. */
    public JsonNode change(String fields) {
        return tryTo("{'version':" + settings().get("version") + "," + fields + "}")
                .ok();
    }

    public Answer tryTo(String document) {
        return session.put(SETTINGS, document.replace('\'', '"'));
    }

    /** Publishes the next version of the charter, which it says. */
    public int publish(String french, String english) {
        var text = Map.of("fr", french, "en", english);
        var body = Map.of("version", settings().get("version"), "text", text);
        return session.post(SETTINGS.replace("settings", "charter"), body)
                .ok()
                .at("/charter/version")
                .asInt();
    }

    /** Of all projects. */
    public JsonNode changeAll(String preferences) {
        var address = "/rest/guichet/1.0/admin/settings";
        var version = session.get(address).ok().get("version").asInt();
        return session.put(
                        address,
                        Map.of("version", version, "preferences", session.read(preferences.replace('\'', '"'))))
                .ok();
    }

    @Override
    public void close() {
        var document = (ObjectNode) before.deepCopy();
        // A charter that was published stays published, unless there was none: no document has a say in its version.
        if (!before.at("/origins/charter").asText().equals("project")) {
            document.remove("charter");
            document.withArray("reset").add("charter");
        }
        session.put(SETTINGS, document.set("version", settings().get("version")))
                .ok();
    }
}
