package io.guichet.acceptance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Built;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plugin is disabled, enabled and upgraded in a running Jira: conversations stay, nothing else does. */
@OnHost(own = "lifecycle")
final class PluginLifecycleIT {

    private static final String CONTROL = "/rest/host/1.0/plugin/";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void disabled_it_leaves_no_thread_and_no_open_stream_and_enabled_it_has_all_conversations(HostProcess host) {
        var admin = Session.of(host, "admin");
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Avant l’arrêt du module");
        try (var stream = EventStream.of(camille.session(), conversation)) {
            stream.until("hello", hello -> true);

            admin.post(CONTROL + "stop", Map.of()).ok();

            await().atMost(SOON).untilAsserted(() -> {
                var left = left(admin);
                assertThat(left.get("threads")).isEmpty();
                assertThat(left.get("openRequests").asInt()).isZero();
            });
        }
        assertThat(camille.say(conversation, "Personne n’écoute").status()).isEqualTo(404);

        admin.post(CONTROL + "start", Map.of()).ok();

        camille.say(conversation, "Après la remise en marche").ok();
        assertThat(camille.messages(conversation).stream()
                        .map(entry -> entry.get("text").asText()))
                .containsExactly("Avant l’arrêt du module", "Après la remise en marche");
    }

    /** B22: requests and comments are Jira's own; who takes the plugin away keeps them, and finds all when it comes back. */
    @Test
    void uninstalled_it_leaves_all_requests_and_comments_behind(HostProcess host) {
        var admin = Session.of(host, "admin");
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("Avant la désinstallation");
        aline.act(conversation, "accept").ok();
        aline.say(conversation, "Cette réponse reste").ok();
        var key = Jira.requestOf(camille, conversation);
        var jira = Jira.of(host, "aline");
        await().atMost(SOON).untilAsserted(() -> assertThat(jira.bodies(key)).contains("Cette réponse reste"));

        admin.post(CONTROL + "uninstall", Map.of()).ok();

        assertThat(camille.session().get("/rest/guichet/1.0/conversations").status())
                .isEqualTo(404);
        assertThat(jira.issue(key).at("/fields/summary").asText()).isEqualTo("Avant la désinstallation");
        assertThat(jira.bodies(key)).contains("Cette réponse reste");

        admin.post(CONTROL + "install?jar=" + encoded(Built.plugin()), Map.of()).ok();
        assertThat(camille.messages(conversation)).hasSize(2);
    }

    @Test
    void upgraded_ten_times_it_keeps_conversations_and_leaves_no_old_class_behind(HostProcess host) {
        var admin = Session.of(host, "admin");
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Avant la mise à jour");
        var jars = List.of(encoded(Built.pluginAgain()), encoded(Built.plugin()));

        for (var upgrade = 1; upgrade <= 10; upgrade++) {
            try (var stream = EventStream.of(camille.session(), conversation)) {
                stream.until("hello", hello -> true);
                camille.say(conversation, "Mise à jour " + upgrade).ok();
                admin.post(CONTROL + "upgrade?jar=" + jars.get(upgrade % jars.size()), Map.of())
                        .ok();
            }
        }

        assertThat(camille.messages(conversation)).hasSize(11);
        camille.say(conversation, "Toujours là").ok();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(left(admin).get("oldClassLoaders").asInt()).isZero());
    }

    private static String encoded(Path jar) {
        return URLEncoder.encode(jar.toAbsolutePath().toString(), StandardCharsets.UTF_8);
    }

    private static JsonNode left(Session admin) {
        return admin.get(CONTROL + "threads").ok();
    }
}
