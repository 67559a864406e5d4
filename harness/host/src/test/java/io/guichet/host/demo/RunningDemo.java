package io.guichet.host.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.host.jira.JiraDoors;
import io.guichet.host.servicedesk.rest.ServiceDeskRest;
import io.guichet.host.start.Platform;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The stand-ins behind a real port. */
public final class RunningDemo implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    public final DemoHost host = new DemoHost();
    private final Platform platform;

    public RunningDemo(Path work) throws Exception {
        platform = new Platform(new Platform.Settings(
                0,
                "/jira",
                work,
                host.database,
                host.jira.rights().caller(),
                () -> Locale.FRENCH,
                () -> false,
                List.of()));
        JiraDoors doors = new JiraDoors(host.jira);
        doors.mountOn(platform.servlets());
        doors.mountOn(platform.rest());
        new ServiceDeskRest(host.desk).mountOn(platform.rest());
        platform.open();
    }

    @Override
    public void close() {
        platform.close();
        host.close();
    }

    /** Somebody's browser; nobody has logged in yet. */
    public Client anonymous() {
        return new Client();
    }

    public Client as(String name) {
        Client client = new Client();
        String login = "{\"username\":\"%1$s\",\"password\":\"%1$s\"}".formatted(name);
        Answer answer = client.post("/rest/auth/1/session", login);
        if (answer.status() != 200) {
            throw new IllegalStateException(name + " could not log in: " + answer);
        }
        return client;
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Expected JSON, not " + body, e);
            }
        }
    }

    /** One person's way in. */
    public final class Client {

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        public Answer get(String path) {
            return send("GET", path, null, "application/json");
        }

        public Answer post(String path, String json) {
            return send("POST", path, BodyPublishers.ofString(json), "application/json");
        }

        public Answer put(String path, String json) {
            return send("PUT", path, BodyPublishers.ofString(json), "application/json");
        }

        public Answer delete(String path) {
            return send("DELETE", path, null, "application/json");
        }

        /** One file in a form, as browsers send it. */
        public Answer upload(String path, String filename, String content) {
            String form = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                    + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--cut--\r\n";
            return send("POST", path, BodyPublishers.ofString(form), "multipart/form-data; boundary=cut");
        }

        private Answer send(String method, String path, BodyPublisher body, String type) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + platform.port() + "/jira" + path))
                    .header("Content-Type", type)
                    .header("X-Atlassian-Token", "no-check")
                    .method(method, body == null ? BodyPublishers.noBody() : body)
                    .build();
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                return new Answer(response.statusCode(), response.body(), response);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
