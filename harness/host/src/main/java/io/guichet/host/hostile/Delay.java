package io.guichet.host.hostile;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Takes its time. */
record Delay(Duration duration) {

    void pass() {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0 && !Thread.currentThread().isInterrupted(); ) {
            LockSupport.parkNanos(left);
            left = end - System.nanoTime();
        }
    }
}
