package io.guichet.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The host dies by {@code kill -9} at random moments of a running conversation (D8, R154).
 *
 * <p>JSM answers slowly here, so that most kills fall between the commit of a message and its comment.
 */
@OnHost(hostile = "slow-jsm", own = "killed")
final class KilledHostIT {

    private static final int KILLS = 20;
    /** Several hundred comments, each of which takes JSM almost half a second here. */
    private static final Duration SOON = Duration.ofMinutes(4);

    private final Random random = new Random(20_261_122);

    @Test
    void after_twenty_kills_every_acknowledged_message_is_there_once_with_exactly_one_comment(HostProcess host)
            throws InterruptedException {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("Message d’ouverture");
        var said = new ArrayList<>(List.of("Message d’ouverture"));

        for (var kill = 1; kill <= KILLS; kill++) {
            var customer = new Talker(camille, conversation, "camille " + kill);
            var agent = new Talker(aline, conversation, "aline " + kill);
            var threads = List.of(new Thread(customer), new Thread(agent));
            threads.forEach(Thread::start);
            customer.awaitAcknowledged(random.nextInt(1, 12));
            host.kill();
            customer.stop();
            agent.stop();
            for (var thread : threads) {
                thread.join();
            }
            host.launch();
            // As a client does: what was not acknowledged goes again, under the same identifier.
            customer.sendAgain();
            agent.sendAgain();
            said.addAll(customer.acknowledged());
            said.addAll(agent.acknowledged());
        }

        var texts = camille.messages(conversation).stream()
                .map(entry -> entry.get("text").asText())
                .toList();
        assertThat(texts).containsExactlyInAnyOrderElementsOf(said);
        var numbers = camille.entries(conversation).stream()
                .map(entry -> entry.get("number").asLong())
                .toList();
        assertThat(numbers).startsWith(1L).doesNotHaveDuplicates();
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.size());
        var key = Jira.requestOf(camille, conversation);
        var jira = Jira.of(host, "aline");
        await().atMost(SOON).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(jira.bodies(key))
                .isEqualTo(texts));
    }
}
