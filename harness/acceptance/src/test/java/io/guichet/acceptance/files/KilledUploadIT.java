package io.guichet.acceptance.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The host dies by {@code kill -9} while a file comes in, and the client sends it again (D8, M22). */
@OnHost(own = "killed-upload")
final class KilledUploadIT {

    private static final int KILLS = 6;
    private static final int SIZE = 4 * 1024 * 1024;

    private final Random random = new Random(20_261_122);

    @Test
    void after_kills_at_random_moments_each_file_is_attached_once_and_shown_once(HostProcess host)
            throws InterruptedException {
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Voici mes fichiers");
        var key = Jira.requestOf(camille, conversation);
        var content = Arrays.copyOf(Chat.PDF, SIZE);

        for (var kill = 1; kill <= KILLS; kill++) {
            var client = UUID.randomUUID().toString();
            var name = "fichier " + kill + ".pdf";
            var sender = new Thread(() -> {
                try {
                    camille.send(conversation, client, name, "application/pdf", content);
                } catch (UncheckedIOException cutOff) {
                    // As it should be: the host was killed.
                }
            });
            sender.start();
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(5, 150)).toNanos());
            host.kill();
            sender.join();
            host.launch();

            camille.send(conversation, client, name, "application/pdf", content).ok();
        }

        assertThat(camille.messages(conversation).stream()
                        .flatMap(entry -> entry.findValuesAsText("name").stream())
                        .filter(name -> name.startsWith("fichier")))
                .hasSize(KILLS)
                .doesNotHaveDuplicates();
        assertThat(Jira.of(host, "aline").issue(key).at("/fields/attachment")).hasSize(KILLS);
    }
}
