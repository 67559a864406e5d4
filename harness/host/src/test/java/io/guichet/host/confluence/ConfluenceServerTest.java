package io.guichet.host.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What tests do to pages shows in the REST as it does in Confluence: no label and no move is another version. */
class ConfluenceServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfluenceServer server = server();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_page_that_is_labelled_or_moved_keeps_its_version_and_date() throws Exception {
        long id = act("page", Map.of("title", "Kumquats", "body", "<p>Ouvert à tous.</p>"))
                .path("id")
                .asLong();
        JsonNode before = only("id in (" + id + ")");
        assertThat(labels(before)).containsExactly("faq");

        act("label", Map.of("id", id, "labels", List.of("tuto", "paie")));
        act("move", Map.of("id", id, "space", "PAIE"));

        JsonNode after = only("id in (" + id + ")");
        assertThat(labels(after)).containsExactly("tuto", "paie");
        assertThat(after.at("/space/key").asText()).isEqualTo("PAIE");
        assertThat(after.path("version")).isEqualTo(before.path("version"));
        assertThat(found("space = AIDE and id in (" + id + ")")).isEmpty();
    }

    @Test
    void a_page_that_is_moved_where_not_everybody_reads_is_there_no_more() throws Exception {
        long id = act("page", Map.of("title", "Litchis", "body", "<p>Ouvert à tous.</p>"))
                .path("id")
                .asLong();

        act("move", Map.of("id", id, "space", "INT"));

        assertThat(found("id in (" + id + ")")).isEmpty();
        assertThat(get("/rest/api/content/" + id).path("statusCode").asInt()).isEqualTo(404);
        assertThat(act("move", Map.of("id", id, "space", "NULLEPART"))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(400);
    }

    private JsonNode only(String cql) throws Exception {
        JsonNode all = found(cql);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private JsonNode found(String cql) throws Exception {
        return get("/rest/api/content/search?expand=version,space,metadata.labels&cql="
                        + URLEncoder.encode(cql, StandardCharsets.UTF_8))
                .path("results");
    }

    private static List<String> labels(JsonNode page) {
        return page.at("/metadata/labels/results").findValuesAsText("name");
    }

    private JsonNode get(String path) throws Exception {
        return asked(HttpRequest.newBuilder(URI.create(server.address() + path)));
    }

    private JsonNode act(String what, Map<String, Object> how) throws Exception {
        return asked(HttpRequest.newBuilder(URI.create(server.address() + "/stand-in/" + what))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(how))));
    }

    private JsonNode asked(HttpRequest.Builder request) throws Exception {
        return JSON.readTree(
                client.send(request.build(), BodyHandlers.ofString()).body());
    }

    private static ConfluenceServer server() {
        try {
            return new ConfluenceServer(new Wiki(Clock.systemUTC()), 21_990);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
