package io.guichet.acceptance.conversation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same message sent again changes nothing (D8; R154: nothing is lost, nothing is doubled). */
@OnHost
final class IdempotentPostingIT {

    @Test
    void the_same_message_sent_twice_is_one_entry_and_one_comment(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Le rapport des ventes reste vide.");
        var clientId = UUID.randomUUID().toString();

        var first = camille.say(conversation, clientId, "Voici l’écran.");
        var second = camille.say(conversation, clientId, "Voici l’écran.");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().get("number")).isEqualTo(first.json().get("number"));
        assertOneCommentEach(host, camille, conversation, 2);
    }

    @Test
    void the_same_message_sent_ten_times_at_once_is_one_entry_and_one_comment(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Le tableau de bord ne se met pas à jour.");
        var clientId = UUID.randomUUID().toString();

        var sent = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> camille.say(conversation, clientId, "Une fois.")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(sent.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(sent.stream().filter(answer -> answer.status() == 200)).hasSize(9);
        assertThat(sent.stream()
                        .map(answer -> answer.json().get("number").asLong())
                        .collect(toSet()))
                .hasSize(1);
        assertOneCommentEach(host, camille, conversation, 2);
    }

    @Test
    void the_same_opening_sent_ten_times_at_once_is_one_conversation_and_one_request(HostProcess host) {
        var hugo = Chat.of(host, "hugo");
        var before = hugo.conversations().size();
        var clientId = UUID.randomUUID().toString();

        var ids = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> hugo.open(clientId, "Impossible d’imprimer le bon de livraison.")))
                .toList()
                .stream()
                .map(answer -> answer.join().ok().get("id").asText())
                .collect(toSet());

        assertThat(ids).hasSize(1);
        assertThat(hugo.conversations()).hasSize(before + 1);
        assertOneCommentEach(host, hugo, ids.iterator().next(), 1);
    }

    private static void assertOneCommentEach(HostProcess host, Chat chat, String conversation, int messages) {
        assertThat(chat.messages(conversation)).hasSize(messages);
        var request = Jira.requestOf(chat, conversation);
        var agent = Jira.of(host, "aline");
        var said = chat.messages(conversation).stream()
                .map(entry -> entry.get("text").asText())
                .toList();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(agent.bodies(request)).isEqualTo(said));
    }
}
