package io.guichet.acceptance.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The host dies by {@code kill -9} while requests wait for their minute, and again while they are made (R149, R154).
 *
 * <p>JSM answers slowly here, so that the second kill falls between the request and what follows it.
 */
@OnHost(hostile = "slow-jsm", own = "killed-filing")
final class KilledFilingIT {

    private static final int CONVERSATIONS = 4;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(3);

    /** As Jira's REST writes moments. */
    private static final DateTimeFormatter JIRAS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    @Test
    void each_conversation_is_one_request_not_before_its_minute_with_each_message_once_and_in_order(HostProcess host) {
        // Left so: nobody else is at this host.
        Administration.of(host).change("'requests':{'create':'minutes','afterMinutes':1}");
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var said = new LinkedHashMap<String, List<String>>();
        var begun = Instant.now();
        for (var n : IntStream.rangeClosed(1, CONVERSATIONS).toArray()) {
            var id = camille.open("Question " + n + " de la minute.");
            aline.say(id, "Réponse " + n + ".").ok();
            camille.say(id, "Merci " + n + ".").ok();
            said.put(id, List.of("Question " + n + " de la minute.", "Réponse " + n + ".", "Merci " + n + "."));
        }

        host.kill();
        host.launch();
        await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> said.keySet().stream()
                .anyMatch(id -> camille.conversation(id).has("requestKey")));
        host.kill();
        host.launch();

        var jira = Jira.of(host, "aline");
        said.forEach((id, texts) -> {
            var key = Jira.requestOf(camille, id, SOON);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(jira.bodies(key)).isEqualTo(texts));
            assertThat(created(jira, key)).as("not before its minute").isAfterOrEqualTo(begun.plus(MINUTE));
            assertThat(requestsOf(jira, texts.get(0))).containsExactly(key);
        });
    }

    private static Instant created(Jira jira, String key) {
        return OffsetDateTime.parse(jira.issue(key).at("/fields/created").asText(), JIRAS)
                .toInstant();
    }

    private static List<String> requestsOf(Jira jira, String description) {
        var found = jira.session()
                .get("/rest/api/2/search?maxResults=500&jql=project%20%3D%20SUP%20ORDER%20BY%20created%20DESC")
                .ok();
        return StreamSupport.stream(found.get("issues").spliterator(), false)
                .filter(issue -> issue.at("/fields/description").asText().equals(description))
                .map(issue -> issue.get("key").asText())
                .toList();
    }
}
