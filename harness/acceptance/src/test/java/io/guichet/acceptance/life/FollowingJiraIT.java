package io.guichet.acceptance.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said and done in Jira alone is followed, and what is said here leaves by Jira's mail (R39, R101, R102, R156). */
@OnHost(own = "life")
final class FollowingJiraIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void nobody_is_hurried(HostProcess host) {
        Delays.of(host).patient();
    }

    /** R39, R101, R102, R156, B9: as the portal's own box sends it; a mail becomes the same comment. */
    @Test
    void a_comment_of_the_customer_s_opens_it_too_and_a_mere_thank_you_is_closed_again(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("L’étiquette sort en double.");
        var key = Jira.requestOf(camille, id);
        Jira.of(host, "aline").move(key, Jira.IN_PROGRESS);
        aline.act(id, "accept").ok();
        aline.say(id, "Videz la file d’impression.").ok();
        Jira.of(host, "aline").move(key, Jira.DONE);
        await().atMost(SOON)
                .until(() -> camille.conversation(id).get("state").asText().equals("ended"));
        Jira.of(host, "aline").comment(key, "Je reste joignable ici.");

        comment(camille, key, "Elle sort toujours en double.");

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(Jira.of(host, "aline").status(key)).isEqualTo("En cours");
            var head = aline.conversation(id);
            assertThat(head.has("reopened")).isTrue();
            assertThat(head.get("resolved").asBoolean()).isFalse();
            assertThat(head.has("unansweredSince") || head.has("unanswered")).isTrue();
            assertThat(head.has("thanks")).isFalse();
            assertThat(head.get("state").asText())
                    .as("she is not in the chat: nobody is sent for")
                    .isEqualTo("ended");
        });
        aline.say(id, "Et maintenant ?").ok();
        Jira.of(host, "aline").move(key, Jira.DONE);
        await().atMost(SOON)
                .until(() -> camille.conversation(id).get("resolved").asBoolean());

        comment(camille, key, "Parfait, merci beaucoup !");

        await().atMost(SOON).until(() -> aline.conversation(id).path("thanks").asBoolean());
        aline.act(id, "closeAgain").ok();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(Jira.of(host, "aline").status(key)).isEqualTo("Terminé"));
        assertThat(Jira.of(host, "aline").bodies(key)).containsOnlyOnce("Parfait, merci beaucoup !");
    }

    /** What is done in Jira is followed, also while the plugin was off. */
    @Test
    void resolved_in_jira_it_is_resolved_here(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le bon ne s’imprime pas.");
        var key = Jira.requestOf(camille, id);

        Jira.of(host, "aline").move(key, Jira.DONE);

        await().atMost(SOON).untilAsserted(() -> {
            var head = camille.conversation(id);
            assertThat(head.get("resolved").asBoolean()).isTrue();
            assertThat(head.get("state").asText())
                    .as("nobody waits for what is resolved")
                    .isEqualTo("ended");
        });
        camille.say(id, "Il ne s’imprime toujours pas.").ok();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(Jira.of(host, "aline").status(key)).isEqualTo("A faire"));
    }

    /** D22: the answer reaches by Jira's mail who has left, once. */
    @Test
    void the_answer_leaves_as_one_mail(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("La clôture bloque.");
        var key = Jira.requestOf(camille, id);
        aline.say(id, "Relancez le service de clôture.").ok();
        var admin = Session.of(host, "admin");

        await().atMost(SOON).untilAsserted(() -> assertThat(mails(admin, key)).isEqualTo(1));
        aline.say(id, "Et prévenez-nous.").ok();
        await().atMost(SOON).until(() -> Jira.of(host, "aline").comments(key).size() == 3);
        assertThat(mails(admin, key)).as("the first answer was not sent again").isEqualTo(1);
    }

    private static long mails(Session admin, String key) {
        var count = 0L;
        for (var mail :
                admin.get("/rest/host-jira/1.0/mails?to=camille&issue=" + key).ok()) {
            count += mail.toString().contains("Relancez le service de clôture.") ? 1 : 0;
        }
        return count;
    }

    private static void comment(Chat customer, String key, String text) {
        customer.session()
                .post("/rest/servicedeskapi/request/" + key + "/comment", Map.of("body", text, "public", true))
                .ok();
    }
}
