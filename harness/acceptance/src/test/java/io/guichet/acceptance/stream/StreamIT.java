package io.guichet.acceptance.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.EventStream.Event;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The stream and the poll, as a client of one's own would use them. */
@OnHost(own = "stream")
final class StreamIT {

    private static final Duration LONGEST_GREETING = Duration.ofSeconds(2);

    @Test
    void the_greeting_comes_within_two_seconds(HostProcess host) {
        var camille = Session.of(host, "camille");
        var before = System.nanoTime();

        try (var stream = EventStream.of(camille, "list")) {
            var hello = stream.until("hello", any -> true);

            assertThat(Duration.ofNanos(hello.heardAt() - before)).isLessThan(LONGEST_GREETING);
            assertThat(hello.data().get("transport").asText()).isEqualTo("sse");
        }
    }

    @Test
    void a_stream_that_was_cut_goes_on_where_it_was(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("Le bon de commande ne part pas.");
        String lastId;
        try (var stream = EventStream.of(camille.session(), "list")) {
            aline.say(conversation, "avant la coupure").ok();
            stream.until("entry", said("avant la coupure"));
            await().until(() -> !stream.lastId().isEmpty());
            lastId = stream.lastId();
        }
        aline.say(conversation, "pendant la coupure 1").ok();
        aline.say(conversation, "pendant la coupure 2").ok();

        try (var stream = EventStream.of(camille.session(), "list", lastId)) {
            aline.say(conversation, "après la coupure").ok();
            stream.until("entry", said("après la coupure"));

            assertThat(texts(stream.events(), conversation))
                    .containsExactly("pendant la coupure 1", "pendant la coupure 2", "après la coupure");
        }
    }

    @Test
    void a_conversation_is_replayed_before_it_goes_on(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("un");
        camille.say(conversation, "deux").ok();
        camille.say(conversation, "trois").ok();

        try (var stream = EventStream.of(aline.session(), conversation + "&after=1")) {
            stream.until("entry", said("trois"));
            camille.say(conversation, "quatre").ok();
            stream.until("entry", said("quatre"));

            assertThat(texts(stream.events(), conversation)).containsExactly("deux", "trois", "quatre");
        }
    }

    @Test
    void a_place_that_nobody_remembers_is_answered_with_resync(HostProcess host) {
        try (var stream = EventStream.of(Session.of(host, "camille"), "list", "earlier-7")) {
            assertThat(stream.until("resync", any -> true).data()).isEmpty();
        }
    }

    @Test
    void who_logs_out_hears_no_more(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("Je me déconnecte.");
        try (var stream = EventStream.of(camille.session(), "list")) {
            stream.until("hello", any -> true);

            camille.session().delete("/rest/auth/1/session");

            await().atMost(Duration.ofSeconds(40)).until(() -> {
                aline.say(conversation, "Êtes-vous encore là ?").ok();
                return stream.hasEnded();
            });
        }
    }

    @Test
    void a_poll_tells_what_the_stream_tells(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("Par petits pas.");
        var start = poll(camille, "cursor=").get("cursor").asText();

        try (var stream = EventStream.of(camille.session(), "list")) {
            stream.until("hello", any -> true);
            aline.say(conversation, "Bonjour.").ok();
            var streamed = stream.until("entry", said("Bonjour."));
            var polled = poll(camille, "wait=5&cursor=" + start);

            assertThat(polled.get("events"))
                    .anySatisfy(event -> assertThat(event).isEqualTo(event("entry", streamed.data())));
        }
    }

    @Test
    void a_poll_waits_for_what_is_to_come(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("J’attends.");
        Jira.requestOf(camille, conversation);
        var start = onceQuiet(camille, conversation);
        var waiting = CompletableFuture.supplyAsync(
                () -> poll(camille, "wait=20&conversations=" + conversation + "&cursor=" + start));

        await().pollDelay(Duration.ofMillis(500)).until(() -> !waiting.isDone());
        Chat.of(host, "aline").say(conversation, "Me voici.").ok();

        assertThat(waiting.join().get("events"))
                .anySatisfy(event ->
                        assertThat(event.at("/data/entry/text").asText()).isEqualTo("Me voici."));
    }

    /** The cursor after all that follows from the opening: the request, who is asked. */
    private static String onceQuiet(Chat chat, String conversation) {
        var answer = poll(chat, "cursor=");
        do {
            var cursor = answer.get("cursor").asText();
            answer = poll(chat, "wait=1&conversations=" + conversation + "&cursor=" + cursor);
        } while (!answer.get("events").isEmpty());
        return answer.get("cursor").asText();
    }

    @Test
    void typing_is_passed_on_and_held_back_when_it_never_ends(HostProcess host) {
        var hugo = Chat.of(host, "hugo");
        var conversation = hugo.open("Je tape.");
        try (var stream = EventStream.of(Session.of(host, "aline"), conversation)) {
            stream.until("hello", any -> true);

            assertThat(hugo.act(conversation, "typing").status()).isEqualTo(204);
            stream.until("typing", typing -> typing.at("/author/name").asText().equals("Hugo"));

            var refused = await().until(() -> hugo.act(conversation, "typing"), answer -> answer.status() == 429);
            assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.json().get("code").asText()).isEqualTo("request.tooFast");
        }
    }

    private static JsonNode poll(Chat chat, String query) {
        return chat.session().get("/plugins/servlet/guichet/poll?" + query).ok();
    }

    private static JsonNode event(String name, JsonNode data) {
        return new ObjectMapper().valueToTree(Map.of("event", name, "data", data));
    }

    private static Predicate<JsonNode> said(String text) {
        return data -> data.at("/entry/text").asText().equals(text);
    }

    private static List<String> texts(List<Event> events, String conversation) {
        return events.stream()
                .filter(event -> event.name().equals("entry"))
                .filter(event -> event.data().get("conversation").asText().equals(conversation))
                .filter(event -> event.data().at("/entry/kind").asText().equals("message"))
                .map(event -> event.data().at("/entry/text").asText())
                .toList();
    }
}
