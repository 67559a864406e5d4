package io.guichet.acceptance.running;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** One open server-sent event stream of one person, and all that it has said so far. */
public final class EventStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(10);

    private final HttpResponse<InputStream> response;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private volatile boolean ended;

    private EventStream(HttpResponse<InputStream> response) {
        this.response = response;
        var reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    /** @param conversations {@code list} or identifiers, as in the wire contract */
    public static EventStream of(Session session, String conversations) {
        return of(session, conversations, "");
    }

    /** @param lastEventId where an earlier stream was cut, empty for none */
    public static EventStream of(Session session, String conversations, String lastEventId) {
        var asked = session.request("/plugins/servlet/guichet/stream?conversations=" + conversations)
                .setHeader("Accept", "text/event-stream");
        var request = (lastEventId.isEmpty() ? asked : asked.setHeader("Last-Event-ID", lastEventId)).build();
        try {
            return new EventStream(session.client().send(request, BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Where to go on after a cut. */
    public String lastId() {
        return lastId;
    }

    /** Whether the server has closed it. */
    public boolean hasEnded() {
        return ended;
    }

    /** Waits for an event. */
    public Event until(String name, Predicate<JsonNode> matching) {
        return await("event " + name)
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .until(
                        () -> events.stream()
                                .filter(event -> event.name().equals(name) && matching.test(event.data()))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var name = "message";
            var data = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    finish(name, data);
                    name = "message";
                } else if (line.startsWith("event:")) {
                    name = line.substring("event:".length()).strip();
                } else if (line.startsWith("id:")) {
                    lastId = line.substring("id:".length()).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring("data:".length()).strip());
                }
            }
        } catch (IOException closed) {
            // The stream ended; what it said until then is what counts.
            return;
        } finally {
            ended = true;
        }
    }

    private void finish(String name, StringBuilder data) throws JsonProcessingException {
        if (!data.isEmpty()) {
            events.add(new Event(name, JSON.readTree(data.toString()), System.nanoTime()));
            data.setLength(0);
        }
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(() -> {
            try {
                response.body().close();
            } catch (IOException alreadyClosed) {
                return;
            }
        });
    }

    /** @param heardAt {@link System#nanoTime()} at which it came */
    public record Event(String name, JsonNode data, long heardAt) {}
}
