package io.guichet.acceptance.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One person's HTTP session with the host: JSON out, JSON in. */
public final class Session {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HostProcess host;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private String password = "";

    private Session(HostProcess host) {
        this.host = host;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Somebody who has not logged in. */
    public static Session anonymous(HostProcess host) {
        return new Session(host);
    }

    /**
     * Logs in through Jira's own REST; in the demo everybody's password is the user name. Where Jira wants an administrator's
     * password once more (websudo), it is given and the call repeated.
     */
    public static Session of(HostProcess host, String user) {
        var session = withoutConfirming(host, user);
        session.password = user;
        return session;
    }

    /** Logs in, and is refused where Jira wants the password once more. */
    public static Session withoutConfirming(HostProcess host, String user) {
        var session = new Session(host);
        var answer = session.post("/rest/auth/1/session", Map.of("username", user, "password", user));
        if (answer.status() != 200) {
            throw new IllegalStateException(user + " could not log in: " + answer);
        }
        return session;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(json(path).POST(BodyPublishers.ofString(written(body))));
    }

    public Answer put(String path, Object body) {
        return send(json(path).PUT(BodyPublishers.ofString(written(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** The session's cookies as a header's value. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
    }

    /** For what the shorthands do not cover. */
    public HttpClient client() {
        return client;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(host.at(path)).timeout(PATIENCE).header("Accept", "application/json");
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    /** Gives the password once more, for what concerns all of Jira. */
    public Session confirmed(String user) {
        exchange(request("/secure/admin/WebSudoAuthenticate!default.jspa").GET());
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
                .findFirst()
                .orElseThrow()
                .getValue();
        var form = HttpRequest.newBuilder(host.at("/secure/admin/WebSudoAuthenticate.jspa"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "webSudoPassword=" + user + "&atl_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        exchange(form);
        return this;
    }

    public Answer send(HttpRequest.Builder request) {
        var answer = exchange(request);
        if (answer.status() == 403
                && !password.isEmpty()
                && answer.response().body().contains("websudo.required")) {
            confirmed(password);
            return exchange(request);
        }
        return answer;
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String written(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What the server said. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("expected JSON, got " + this, e);
            }
        }

        /** The JSON of a success; anything else fails the test with what was answered. */
        public JsonNode ok() {
            if (status() >= 300) {
                throw new AssertionError("expected success, got " + this);
            }
            return response.body().isEmpty() ? JSON.nullNode() : json();
        }

        @Override
        public String toString() {
            return response.request().method() + " " + response.uri().getPath() + " → " + status() + " "
                    + response.body();
        }
    }
}
