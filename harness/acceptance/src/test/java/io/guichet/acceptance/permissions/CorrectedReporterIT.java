package io.guichet.acceptance.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R155: an agent corrects whose request it is; who asked at first reads no longer, on pages that are open neither. */
@OnHost
final class CorrectedReporterIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void who_is_no_longer_the_reporter_has_the_conversation_no_longer(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var waiting = camille.state(1).get("unread").asInt();
        var conversation = camille.open("Le mot de passe d’une collègue est échu.");
        var issue = Jira.requestOf(camille, conversation);
        try (var page = EventStream.of(camille.session(), "list," + conversation)) {
            page.until("hello", event -> true);

            aline.session()
                    .put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of("reporter", Map.of("name", "lea"))))
                    .ok();

            await().atMost(SOON).untilAsserted(() -> assertThat(camille.session()
                            .get("/rest/guichet/1.0/conversations/" + conversation)
                            .status())
                    .isEqualTo(404));
            aline.say(conversation, "Le mot de passe est dans votre courrier.").ok();
            var other = camille.open("Une autre question.");
            page.until("entry", entry -> entry.get("conversation").asText().equals(other));
            assertThat(page.events())
                    .noneSatisfy(event -> assertThat(event.data().toString()).contains("dans votre courrier"));
            assertThat(camille.conversations())
                    .noneSatisfy(listed -> assertThat(listed.get("id").asText()).isEqualTo(conversation));
            assertThat(aline.conversation(conversation).get("requestKey").asText())
                    .isEqualTo(issue);
            await().atMost(SOON).untilAsserted(() -> assertThat(
                            camille.state(1).get("unread").asInt())
                    .as("what waits for her, without what is hidden from her")
                    .isEqualTo(waiting));
        }
    }
}
