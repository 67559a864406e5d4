package io.guichet.acceptance.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One's own message can be corrected or taken back for a while; both sides follow, and Jira. */
@OnHost(own = "answers")
final class AmendingIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void a_correction_reaches_the_other_side_and_the_comment(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var key = Jira.requestOf(camille, id);
        var number = aline.say(id, "Bonjour Camile.").ok().get("number").asLong();
        follows(host, key, "Le rapport reste vide.", "Bonjour Camile.");
        try (var stream = EventStream.of(camille.session(), id)) {
            stream.until("hello", any -> true);

            var edited = aline.edit(id, number, "Bonjour Camille.").ok();

            assertThat(edited.get("text").asText()).isEqualTo("Bonjour Camille.");
            assertThat(edited.get("edited").asBoolean()).isTrue();
            assertThat(edited.has("editableUntil")).isTrue();
            var event = stream.until(
                            "entry",
                            entry -> entry.at("/entry/event/type").asText().equals("edited"))
                    .data();
            assertThat(event.at("/entry/event/entry/text").asText()).isEqualTo("Bonjour Camille.");
            assertThat(event.at("/entry/event/entry").has("editableUntil"))
                    .as("not hers")
                    .isFalse();
        }
        follows(host, key, "Le rapport reste vide.", "Bonjour Camille.");

        aline.edit(id, number, "Bonjour Camille !").ok();
        aline.edit(id, number, "Bonjour, Camille !").ok();

        follows(host, key, "Le rapport reste vide.", "Bonjour, Camille !");
        await().during(Duration.ofSeconds(2)).atMost(SOON).untilAsserted(() -> assertThat(
                        aline.messages(id).get(1).get("text").asText())
                .isEqualTo("Bonjour, Camille !"));
        var comment = Jira.of(host, "aline").comments(key).get(1);
        assertThat(comment.at("/updateAuthor/name").asText()).isEqualTo("aline");
    }

    @Test
    void what_is_taken_back_is_gone_on_both_sides_and_in_jira(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var key = Jira.requestOf(camille, id);
        var number =
                camille.say(id, "Mon adresse est 12 rue X.").ok().get("number").asLong();
        follows(host, key, "Le rapport reste vide.", "Mon adresse est 12 rue X.");

        assertThat(aline.unsay(id, number).status()).as("hers alone").isEqualTo(403);
        assertThat(camille.unsay(id, number).status()).isEqualTo(204);
        assertThat(camille.unsay(id, number).status()).isEqualTo(204);

        follows(host, key, "Le rapport reste vide.");
        for (var chat : new Chat[] {camille, aline}) {
            assertThat(chat.entries(id).toString()).doesNotContain("12 rue X");
            assertThat(chat.messages(id).get(1).get("deleted").asBoolean()).isTrue();
        }
        assertThat(camille.edit(id, number, "Encore").json().get("code").asText())
                .isEqualTo("entry.closed");
        assertThat(camille.unsay(id, 1).status()).as("it began the request").isEqualTo(409);
        assertThat(Chat.of(host, "lea").edit(id, number, "Moi").status()).isEqualTo(404);
    }

    /** As Jira's rights allow: an agent may delete her own files there, a customer of the portal has no such right. */
    @Test
    void what_came_with_a_message_goes_with_it(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le rapport reste vide.");
        var key = Jira.requestOf(camille, id);
        var sent = aline.send(id, "notice.pdf", Chat.PDF).ok();
        var hers = camille.send(id, "ecran.pdf", Chat.PDF).ok();
        await().atMost(SOON).untilAsserted(() -> assertThat(files(host, key)).containsOnly("notice.pdf", "ecran.pdf"));

        assertThat(aline.unsay(id, sent.get("number").asLong()).status()).isEqualTo(204);
        assertThat(camille.unsay(id, hers.get("number").asLong()).status()).isEqualTo(204);

        await().atMost(SOON).untilAsserted(() -> assertThat(files(host, key)).containsOnly("ecran.pdf"));
        assertThat(camille.messages(id).get(2).path("attachments"))
                .as("nobody sees it in chat")
                .isEmpty();
    }

    private static List<String> files(HostProcess host, String key) {
        return Jira.of(host, "aline").issue(key).at("/fields/attachment").findValuesAsText("filename");
    }

    @Test
    void a_project_may_let_nobody_change_what_was_said(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change("'amendSeconds':0");
            var camille = Chat.of(host, "camille");
            var id = camille.open("Le rapport reste vide.");
            var said = camille.say(id, "Bonjour").ok();

            assertThat(said.has("editableUntil")).isFalse();
            assertThat(camille.edit(id, said.get("number").asLong(), "Bonsoir").status())
                    .isEqualTo(409);
            assertThat(camille.messages(id).get(1).get("text").asText()).isEqualTo("Bonjour");
        }
    }

    private static void follows(HostProcess host, String key, String... bodies) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(Jira.of(host, "aline").bodies(key)).containsExactly(bodies));
    }
}
