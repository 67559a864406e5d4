package io.guichet.acceptance.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R101, R103: a thank-you reopens, and is closed again in one act; what was closed too soon is taken back. */
@OnHost(own = "answers")
final class ThanksIT {

    private static final String API = "/rest/guichet/1.0/conversations/";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void a_thank_you_is_closed_again_without_a_word(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = resolved(host, camille, aline);
        var key = Jira.requestOf(camille, id);
        aline.act(id, "closeAgain");
        assertThat(aline.events(id, "closedAgain"))
                .as("nothing reopened it, so nothing is closed again")
                .isEmpty();

        camille.say(id, "Merci beaucoup Aline, bonne journée !").ok();

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(aline.conversation(id).path("thanks").asBoolean()).isTrue();
            assertThat(status(host, key)).isEqualTo("A faire");
        });
        assertThat(camille.conversation(id).has("thanks")).isFalse();
        var before = camille.entries(id).size();
        var comments = Jira.of(host, "aline").bodies(key).size();
        var mails = mails(host, key);

        aline.act(id, "closeAgain").ok();

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(status(host, key)).isEqualTo("Terminé");
            var head = camille.conversation(id);
            assertThat(head.get("resolved").asBoolean()).isTrue();
            assertThat(head.get("state").asText()).isEqualTo("ended");
        });
        assertThat(Jira.of(host, "aline")
                        .issue(key)
                        .at("/fields/resolution/name")
                        .asText())
                .isEqualTo("Terminé");
        assertThat(camille.entries(id)).as("she is told nothing").hasSize(before);
        assertThat(Jira.of(host, "aline").bodies(key)).hasSize(comments);
        assertThat(mails(host, key)).as("no mail tells her").isEqualTo(mails);
        assertThat(camille.conversation(id).get("unread").asInt()).isZero();
        assertThat(camille.act(id, "closeAgain").status()).isEqualTo(403);
    }

    private static int mails(HostProcess host, String key) {
        return Session.of(host, "admin")
                .get("/rest/host-jira/1.0/mails?to=camille&issue=" + key)
                .ok()
                .size();
    }

    @Test
    void more_than_thanks_is_none(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = resolved(host, camille, aline);

        camille.say(id, "Merci, mais la page 3 manque.").ok();

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(aline.conversation(id).has("reopened")).isTrue());
        assertThat(aline.conversation(id).has("thanks")).isFalse();
    }

    @Test
    void what_was_converted_or_closed_too_soon_is_taken_back(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change("'services':[{'id':'sales','name':{'fr':'Ventes','en':'Sales'},'contact':'v@example.com'}]");
            var camille = Chat.of(host, "camille");
            var aline = Chat.of(host, "aline");
            var id = camille.open("Je veux un devis.");
            var key = Jira.requestOf(camille, id);
            var before = status(host, key);
            aline.act(id, "accept").ok();

            aline.session()
                    .post(API + id + "/convert", Map.of("reason", "call"))
                    .ok();
            aline.act(id, "reopen").ok();
            isLiveWithAline(aline.conversation(id));
            aline.session()
                    .post(API + id + "/outOfScope", Map.of("service", "sales", "text", ""))
                    .ok();
            aline.act(id, "reopen").ok();

            isLiveWithAline(aline.conversation(id));
            await().during(Duration.ofSeconds(2)).atMost(SOON).untilAsserted(() -> {
                assertThat(status(host, key)).isEqualTo(before);
                assertThat(camille.conversation(id).get("resolved").asBoolean()).isFalse();
                isLiveWithAline(aline.conversation(id));
            });
        }
    }

    private static void isLiveWithAline(JsonNode head) {
        assertThat(head.get("state").asText()).isEqualTo("live");
        assertThat(head.at("/agent/name").asText()).startsWith("Aline");
    }

    /** Camille has confirmed a solution, and Jira knows. */
    private static String resolved(HostProcess host, Chat camille, Chat aline) {
        var id = camille.open("Le rapport reste vide.");
        var key = Jira.requestOf(camille, id);
        aline.act(id, "accept").ok();
        aline.say(id, "Videz le cache.").ok();
        camille.session().post(API + id + "/solution", Map.of("accepted", true)).ok();
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(status(host, key)).isEqualTo("Terminé");
            assertThat(camille.conversation(id).path("status").asText()).isEqualTo("Terminé");
        });
        return id;
    }

    private static String status(HostProcess host, String key) {
        return Jira.of(host, "aline").status(key);
    }
}
