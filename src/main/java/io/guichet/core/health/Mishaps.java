package io.guichet.core.health;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last failures on this node, with stable codes, for whoever asks what is wrong. What was said in them is for the log:
 * a message may name anybody.
 */
@Named
public final class Mishaps {

    static final int KEPT = 50;

    private final Clock clock;
    private final Deque<Mishap> last = new ArrayDeque<>();

    @Inject
    public Mishaps(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes that something failed; the same again is counted with it.
     *
     * @param code a word with a dot: {@code mirror.failed}
     */
    public synchronized void note(String code, Throwable failure) {
        var kind = root(failure).getClass().getSimpleName();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var before = last.stream()
                .filter(one -> one.code().equals(code) && one.kind().equals(kind))
                .findFirst();
        before.ifPresent(last::remove);
        last.addFirst(new Mishap(now, code, kind, before.map(Mishap::count).orElse(0) + 1));
        while (last.size() > KEPT) {
            last.removeLast();
        }
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        for (var depth = 0; root.getCause() != null && depth < 20; depth++) {
            root = root.getCause();
        }
        return root;
    }

    /** The latest first. */
    public synchronized List<Mishap> latest() {
        return List.copyOf(last);
    }

    /**
     * A failure.
     *
     * @param at the last time
     * @param kind of what was thrown
     * @param count how often since this node's start
     */
    public record Mishap(Instant at, String code, String kind, int count) {}
}
