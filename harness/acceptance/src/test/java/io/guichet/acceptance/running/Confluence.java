package io.guichet.acceptance.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The host's Confluence, as somebody there reads it and a test has it behave. */
public record Confluence(String address) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Confluence of(HostProcess host) {
        return new Confluence(host.confluence());
    }

    /** The pages of a space that are called so. */
    public List<JsonNode> titled(String space, String title) {
        var query = "/rest/api/content?type=page&spaceKey=" + space + "&title="
                + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&expand=body.storage,metadata.labels";
        var request = HttpRequest.newBuilder(URI.create(address + query)).header("X-Stand-In-Person", "daniel");
        return StreamSupport.stream(asked(request).get("results").spliterator(), false)
                .toList();
    }

    /** Whether Jira may act there in her name. */
    public void consent(String person, boolean given) {
        tell("consent", Map.of("person", person, "given", given));
    }

    /**
     * The next call by this method fails.
     *
     * @param after whether it is done all the same
     */
    public void fault(int status, String method, boolean after) {
        tell("fault", Map.of("status", status, "method", method, "after", after));
    }

    private void tell(String what, Map<String, ?> how) {
        var body = JSON.valueToTree(how).toString();
        asked(HttpRequest.newBuilder(URI.create(address + "/stand-in/" + what)).POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode asked(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
