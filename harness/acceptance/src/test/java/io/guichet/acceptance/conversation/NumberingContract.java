package io.guichet.acceptance.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two people who write at once get numbers without a gap, each one's messages in her own order. */
abstract class NumberingContract {

    private static final int EACH = 500;

    @Test
    void two_people_posting_500_messages_at_once_leave_no_gap(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("Numérotation");

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> talk(camille, conversation, "camille")),
                        CompletableFuture.runAsync(() -> talk(aline, conversation, "aline")))
                .join();

        var entries = camille.entries(conversation);
        assertThat(entries.stream().map(entry -> entry.get("number").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        var texts = camille.messages(conversation).stream()
                .map(entry -> entry.get("text").asText())
                .toList();
        assertThat(texts).hasSize(1 + 2 * EACH);
        assertThat(texts.stream().filter(text -> text.startsWith("camille ")))
                .containsExactlyElementsOf(own("camille"));
        assertThat(texts.stream().filter(text -> text.startsWith("aline "))).containsExactlyElementsOf(own("aline"));
    }

    private static void talk(Chat chat, String conversation, String name) {
        own(name).forEach(text -> chat.say(conversation, text).ok());
    }

    private static java.util.List<String> own(String name) {
        return IntStream.rangeClosed(1, EACH).mapToObj(i -> name + " " + i).toList();
    }
}
