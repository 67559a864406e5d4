package io.guichet.core.mirror;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Locks that hold on all nodes. */
public interface Locks {

    Duration PAUSE = Duration.ofMillis(50);

    /** One of so many names: a lock's name stays in Jira's database for ever, so it is none of each thing's own. */
    static String oneOf(int many, String family, Object thing) {
        return family + Math.floorMod(thing.hashCode(), many);
    }

    /** Runs the work if nobody holds the lock; says false, and does nothing, if somebody does. */
    boolean tryWith(String name, Runnable work);

    /** Waits until nobody holds the lock; absent where somebody does for so long, and nothing was done. */
    default <T> Optional<T> inTurn(String name, Duration longest, Supplier<T> work) {
        var outcome = new ArrayList<T>();
        for (var waited = Duration.ZERO; waited.compareTo(longest) < 0; waited = waited.plus(PAUSE)) {
            if (tryWith(name, () -> outcome.add(work.get()))) {
                return Optional.of(outcome.get(0));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
    }
}
