package io.guichet.host.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Does what an administrator does after installing the plugin: opens the chat of project SUP, over REST. */
final class DemoSetup {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String jira;

    DemoSetup(String jira) {
        this.jira = jira;
    }

    void run() throws IOException, InterruptedException {
        send("POST", "/rest/auth/1/session", JSON.valueToTree(Map.of("username", "admin", "password", "admin")));
        String settings = "/rest/guichet/1.0/admin/projects/SUP/settings";
        JsonNode now = send("GET", settings, null);
        if (!now.path("enabled").asBoolean()) {
            send("PUT", settings, settingsOfTheDemo().<ObjectNode>set("version", now.path("version")));
        }
        send("DELETE", "/rest/auth/1/session", null);
    }

    /** Open day and night, so that the demo works at any hour; for the customers who belong to an organisation. */
    private static ObjectNode settingsOfTheDemo() throws IOException {
        try (InputStream document = DemoSetup.class.getResourceAsStream("/io/guichet/host/demo/chat.json")) {
            return (ObjectNode) JSON.readTree(document);
        }
    }

    private JsonNode send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString());
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira + path))
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("Setting up the demo: " + method + " " + path + " answered "
                    + response.statusCode() + " " + response.body());
        }
        return response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }
}
