package io.guichet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

/** The threads of the plugin that live in this JVM. */
public final class OurThreads {

    private OurThreads() {}

    public static List<String> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("guichet-"))
                .toList();
    }

    /** Waits until none is left; a thread lives on for a moment after its last work. */
    public static void areGone() {
        await().untilAsserted(() -> assertThat(alive()).isEmpty());
    }
}
