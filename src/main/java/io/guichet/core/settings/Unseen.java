package io.guichet.core.settings;

import java.time.Duration;
import java.util.List;

/** When a conversation that nobody answers is brought up again, each time from its last word on (D3). */
public record Unseen(List<Duration> repeats) {

    public static final Unseen USUAL =
            new Unseen(List.of(Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(10)));

    public Unseen {
        repeats = List.copyOf(repeats);
    }
}
