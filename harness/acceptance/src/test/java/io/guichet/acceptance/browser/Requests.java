package io.guichet.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Session;
import java.util.Map;

/** Requests that customers make in the portal, without chat. */
final class Requests {

    private static final String DESKS = "/rest/servicedeskapi/servicedesk";

    private Requests() {}

    /** @return the key of a new one in project SUP */
    static String make(HostProcess host, String user, String summary) {
        var own = Session.of(host, user);
        var desk = "";
        for (var one : values(own, DESKS)) {
            desk = one.get("projectKey").asText().equals("SUP") ? one.get("id").asText() : desk;
        }
        var type = values(own, DESKS + "/" + desk + "/requesttype")
                .get(0)
                .get("id")
                .asText();
        var fields = Map.of("summary", summary, "description", "Depuis ce matin.");
        return own.post(
                        "/rest/servicedeskapi/request",
                        Map.of("serviceDeskId", desk, "requestTypeId", type, "requestFieldValues", fields))
                .ok()
                .get("issueKey")
                .asText();
    }

    private static JsonNode values(Session session, String path) {
        return session.get(path).ok().get("values");
    }
}
