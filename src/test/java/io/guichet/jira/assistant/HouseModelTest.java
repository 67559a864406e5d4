package io.guichet.jira.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.guichet.core.health.Mishaps;
import io.guichet.jira.knowledge.HomeOfTests;
import io.guichet.testkit.MovableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house's model over HTTP: what is sent, and that a failure costs no answer. */
class HouseModelTest {

    private static final String QUESTION = "Comment réinitialiser ?";
    private static final List<String> PASSAGES = List.of("Choisissez l’exercice.");

    private final ObjectMapper json = new ObjectMapper();
    private final MovableClock clock = new MovableClock();
    private final Mishaps mishaps = new Mishaps(clock);

    @TempDir
    private Path home;

    private HttpServer server;
    private HouseModel model;
    private int status = 200;
    private String body = "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"Choisissez.\"}}]}";
    private int asked;
    private Optional<String> key = Optional.empty();
    private JsonNode sent;
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void listens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
        model = new HouseModel(new HomeOfTests(home, home), clock, mishaps);
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    private void known(String more) throws IOException {
        var file = home.resolve("guichet/assistant.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "url=http://localhost:" + server.getAddress().getPort() + "/v1\nmodel=maison\n" + more);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked++;
            meanwhile.run();
            key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
            sent = json.readTree(exchange.getRequestBody());
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/v1/elsewhere");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Test
    void without_a_file_nothing_is_asked() {
        assertThat(model.written(QUESTION, PASSAGES)).isEmpty();
        assertThat(asked).isZero();
        assertThat(mishaps.latest()).isEmpty();
    }

    @Test
    void question_and_passages_are_data_in_one_message_and_the_answer_is_its_text() throws IOException {
        known("key=sesame\n");

        assertThat(model.written(QUESTION, PASSAGES)).contains("Choisissez.");

        assertThat(key).contains("Bearer sesame");
        assertThat(sent.path("model").asText()).isEqualTo("maison");
        assertThat(sent.path("stream").asBoolean(true)).isFalse();
        var said = json.readTree(sent.path("messages").path(1).path("content").asText());
        assertThat(json.convertValue(said, Map.class)).isEqualTo(Map.of("question", QUESTION, "passages", PASSAGES));
    }

    @Test
    void a_model_that_wants_no_key_gets_none() throws IOException {
        known("");

        model.written(QUESTION, PASSAGES);

        assertThat(key).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 404, 429, 500})
    void what_refuses_is_noted_and_left_alone_for_a_minute(int refusal) throws IOException {
        known("");
        status = refusal;

        assertThat(model.written(QUESTION, PASSAGES)).isEmpty();
        assertThat(model.written(QUESTION, PASSAGES)).isEmpty();
        assertThat(asked).isEqualTo(1);
        assertThat(mishaps.latest()).extracting(Mishaps.Mishap::code).containsExactly("assistant.model");

        status = 200;
        clock.advance(Duration.ofSeconds(61));
        assertThat(model.written(QUESTION, PASSAGES)).contains("Choisissez.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "{\"choices\":[]}",
                "{\"choices\":[{\"message\":{\"content\":7}}]}",
                "data: {}"
            })
    void what_is_no_answer_is_none(String answer) throws IOException {
        known("");
        body = answer;

        assertThat(model.written(QUESTION, PASSAGES)).isEmpty();
        assertThat(mishaps.latest()).hasSize(1);
    }

    @Test
    void an_answer_without_end_is_none() throws IOException {
        known("");
        body = "{\"choices\":[{\"message\":{\"content\":\"" + "a".repeat(100_000) + "\"}}]}";

        assertThat(model.written(QUESTION, PASSAGES)).isEmpty();
    }

    /** The time to begin an answer is time of the answer: the window waits for both no longer than it says. */
    @Test
    void an_answer_that_comes_after_ten_seconds_in_all_is_none() throws IOException {
        known("");
        meanwhile = () -> clock.advance(Duration.ofSeconds(11));

        assertThat(model.written(QUESTION, PASSAGES)).isEmpty();
        assertThat(mishaps.latest()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc", "nowhere", "http://localhost:1/v1"})
    void an_address_that_leads_nowhere_harms_nothing(String url) throws IOException {
        known("url=" + url + "\n");

        assertThat(model.written(QUESTION, PASSAGES)).isEmpty();
        assertThat(mishaps.latest()).hasSize(1);
    }
}
