package io.guichet.acceptance.faults;

import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who talks without a pause until told to stop or cut off, and knows what was acknowledged. */
final class Talker implements Runnable {

    private final Chat chat;
    private final String conversation;
    private final String name;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;
    private volatile Optional<Unsent> unsent = Optional.empty();

    Talker(Chat chat, String conversation, String name) {
        this.chat = chat;
        this.conversation = conversation;
        this.name = name;
    }

    @Override
    public void run() {
        for (var i = 1; !stopped; i++) {
            var message = new Unsent(UUID.randomUUID().toString(), name + ", message " + i);
            unsent = Optional.of(message);
            try {
                if (chat.say(conversation, message.clientId(), message.text()).status() != 201) {
                    return;
                }
            } catch (UncheckedIOException cutOff) {
                return;
            }
            acknowledged.add(message.text());
            unsent = Optional.empty();
        }
    }

    void awaitAcknowledged(int messages) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> acknowledged.size() >= messages);
    }

    void stop() {
        stopped = true;
    }

    void sendAgain() {
        unsent.ifPresent(message -> {
            chat.say(conversation, message.clientId(), message.text()).ok();
            acknowledged.add(message.text());
        });
    }

    List<String> acknowledged() {
        return new ArrayList<>(acknowledged);
    }

    private record Unsent(String clientId, String text) {}
}
