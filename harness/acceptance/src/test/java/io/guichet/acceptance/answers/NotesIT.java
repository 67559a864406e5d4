package io.guichet.acceptance.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** B9: notes are for agents; in Jira each is one internal comment, to the customer it is nothing at all. */
@OnHost(own = "answers")
final class NotesIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SECRET = "Cliente à rappeler avant midi.";

    @Test
    void a_note_is_one_internal_comment_of_its_author(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var key = Jira.requestOf(camille, id);
        var client = UUID.randomUUID().toString();

        var first = aline.note(id, client, SECRET);
        var again = aline.note(id, client, SECRET);
        aline.say(id, "Je regarde.").ok();

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().get("kind").asText()).isEqualTo("note");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Jira.of(host, "aline").bodies(key))
                        .containsExactly("Le rapport reste vide.", SECRET, "Je regarde."));
        var comment = comments(host, key).get(1);
        assertThat(comment.at("/author/name").asText()).isEqualTo("aline");
        assertThat(isInternal(comment)).isTrue();
        assertThat(isInternal(comments(host, key).get(2))).isFalse();
        assertThat(Chat.of(host, "benoit").entries(id).toString()).contains(SECRET);
        assertThat(camille.session()
                        .get("/rest/servicedeskapi/request/" + key + "/comment")
                        .ok()
                        .toString())
                .as("the request's page")
                .contains("Je regarde.")
                .doesNotContain("midi");
        assertThat(aline.entries(id)).as("it does not come back as a message").hasSize(3);
    }

    @Test
    void no_way_brings_it_to_the_customer(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var other = camille.open("Un autre sujet.");
        try (var stream = EventStream.of(camille.session(), "list," + id)) {
            stream.until("hello", any -> true);
            var before = camille.conversation(id);
            var cursor = poll(camille, id, "").get("cursor").asText();

            aline.note(id, SECRET).ok();
            aline.say(id, "Je regarde.").ok();

            stream.until("entry", entry -> entry.at("/entry/text").asText().equals("Je regarde."));
            assertThat(stream.events().toString()).doesNotContain("midi").doesNotContain("\"note\"");
            assertThat(poll(camille, id, cursor).toString())
                    .contains("Je regarde.")
                    .doesNotContain("midi");
            assertThat(before.get("unread").asInt()).isZero();
        }
        assertThat(camille.entries(id).toString()).doesNotContain("midi");
        assertThat(camille.conversation(id).get("unread").asInt()).isEqualTo(1);

        aline.note(other, SECRET).ok();

        assertThat(camille.conversation(other).toString()).doesNotContain("midi");
        assertThat(camille.conversation(other).get("unread").asInt()).isZero();
        assertThat(camille.conversations().toString()).doesNotContain("midi");
        assertThat(camille.conversations().get(0).get("id").asText())
                .as("her list is in the order of what she may know")
                .isEqualTo(id);
        assertThat(camille.session()
                        .get("/rest/guichet/1.0/conversations?q=midi")
                        .ok()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void its_customer_may_write_none(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le rapport reste vide.");

        assertThat(camille.note(id, "Note").status()).isEqualTo(403);
        assertThat(Chat.of(host, "lea").note(id, "Note").status()).isEqualTo(404);
        assertThat(Chat.of(host, "chloe").note(id, "Note").status()).isEqualTo(404);
        assertThat(Chat.of(host, "aline").note(id, "  ").json().get("code").asText())
                .isEqualTo("text.empty");
    }

    private static JsonNode poll(Chat chat, String id, String cursor) {
        return chat.session()
                .get("/plugins/servlet/guichet/poll?wait=0&conversations=" + id + "&cursor=" + cursor)
                .ok();
    }

    private static List<JsonNode> comments(HostProcess host, String key) {
        return Jira.of(host, "aline").comments(key, "properties");
    }

    private static boolean isInternal(JsonNode comment) {
        for (var property : comment.get("properties")) {
            if (property.get("key").asText().equals("sd.public.comment")) {
                return property.at("/value/internal").asBoolean();
            }
        }
        throw new AssertionError("JSM says of no comment whether it is public: " + comment);
    }
}
