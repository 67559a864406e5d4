package io.guichet.acceptance.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What becomes of a hand-over while the server dies or does not listen (R116, R120, R121). */
@OnHost(own = "killed-handover")
final class KilledHandOverIT {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String API = "/rest/guichet/1.0/conversations/";

    /**
     * {@code kill -9} after each step: the issue that nobody has marked, the link, the transcript, the event, the file. Whoever
     * calls again gets the same copy, and in the end nothing is there twice and nothing is missing.
     */
    @Test
    void R116_R120_killed_after_each_step_a_hand_over_leads_to_one_copy_with_everything(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le transfert est coupé en route.");
        var key = Jira.requestOf(camille, id);
        var file = camille.send(id, "trace.pdf", Chat.PDF)
                .ok()
                .at("/attachments/0/id")
                .asText();
        await().atMost(SOON).until(() -> !Jira.of(host, "aline")
                .issue(key)
                .at("/fields/attachment")
                .isEmpty());
        var wish = Map.<String, Object>of(
                "clientId",
                UUID.randomUUID().toString(),
                "target",
                "DEV",
                "subject",
                "Coupé en route",
                "includeTranscript",
                true,
                "attachments",
                List.of(file));

        killedOnce(host, id, wish, () -> copies(host).size() == 1);
        killedOnce(host, id, wish, () -> !Jira.of(host, "aline").links(key).isEmpty());
        killedOnce(host, id, wish, () -> !bodies(host).isEmpty());
        killedOnce(host, id, wish, () -> !files(host).isEmpty());
        var aline = Chat.of(host, "aline");
        var made = aline.session().post(API + id + "/handovers", wish).ok();

        assertThat(copies(host)).containsExactly(made.get("issueKey").asText());
        assertThat(made.get("failedAttachments")).isEmpty();
        assertThat(Jira.of(host, "aline").links(key)).hasSize(1);
        assertThat(bodies(host)).hasSize(1);
        assertThat(files(host)).hasSize(1);
        assertThat(aline.conversation(id).get("handOvers")).hasSize(1);
        assertThat(aline.events(id, "handedOver")).hasSize(1);
    }

    /** The other team resolves while Guichet is switched off, and nobody tells it afterwards. */
    @Test
    void R121_a_resolution_that_nobody_heard_is_caught_up_with_once(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Résolue sans témoin.");
        var key = Jira.requestOf(camille, id);
        var copy = aline.session()
                .post(API + id + "/handovers", Map.of("target", "DEV", "includeTranscript", false))
                .ok()
                .get("issueKey")
                .asText();

        plugin(host, "stop");
        resolve(host, copy);
        plugin(host, "start");

        heardOnce(host, id, key, copy);
        host.kill();
        host.launch();
        heardOnce(host, id, key, copy);
    }

    private static void heardOnce(HostProcess host, String id, String key, String copy) {
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            assertThat(Chat.of(host, "aline")
                            .conversation(id)
                            .at("/handOvers/0/resolution")
                            .asText())
                    .isEqualTo("Terminé");
            assertThat(Jira.of(host, "aline").bodies(key).stream().filter(body -> body.contains(copy)))
                    .hasSize(1);
        });
    }

    private static void resolve(HostProcess host, String issue) {
        var daniel = Session.of(host, "daniel");
        var path = "/rest/api/2/issue/" + issue + "/transitions";
        var done = StreamSupport.stream(daniel.get(path).ok().get("transitions").spliterator(), false)
                .filter(way -> way.get("name").asText().equals("Terminer"))
                .findFirst()
                .orElseThrow();
        daniel.post(path, Map.of("transition", Map.of("id", done.get("id").asText())))
                .ok();
    }

    private static void plugin(HostProcess host, String what) {
        Session.of(host, "admin").post("/rest/host/1.0/plugin/" + what, "{}").ok();
    }

    /** The call hangs where this shows, for longer than it takes to look; then the host dies. */
    private static void killedOnce(HostProcess host, String id, Map<String, Object> wish, BooleanSupplier shows) {
        Session.of(host, "admin")
                .post("/rest/host/1.0/hostile/slow-after-write?on=true", "{}")
                .ok();
        var aline = Chat.of(host, "aline");
        var caller = Executors.newSingleThreadExecutor();
        try {
            var call = caller.submit(() -> aline.session().post(API + id + "/handovers", wish));
            await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(shows::getAsBoolean);
            assertThat(call).as("it is still under way").isNotDone();
            host.kill();
        } finally {
            caller.shutdownNow();
        }
        host.launch();
    }

    private static List<String> copies(HostProcess host) {
        var found = Session.of(host, "aline")
                .get("/rest/api/2/search?jql=project%20%3D%20DEV&maxResults=500")
                .ok();
        return StreamSupport.stream(found.get("issues").spliterator(), false)
                .filter(issue -> issue.at("/fields/summary").asText().equals("Coupé en route"))
                .map(issue -> issue.get("key").asText())
                .toList();
    }

    private static List<String> bodies(HostProcess host) {
        return Jira.of(host, "aline").bodies(copies(host).get(0));
    }

    private static JsonNode files(HostProcess host) {
        return Jira.of(host, "aline").issue(copies(host).get(0)).at("/fields/attachment");
    }
}
