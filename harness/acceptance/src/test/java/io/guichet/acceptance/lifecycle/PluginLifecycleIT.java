package io.guichet.acceptance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Built;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
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
