package io.guichet.jira.desk;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few daemon threads that can be dismissed for good. */
final class Workforce {

    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Workforce.class);

    private final ScheduledThreadPoolExecutor pool;

    private Workforce(ScheduledThreadPoolExecutor pool) {
        this.pool = pool;
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    static Workforce hired(String name, int threads) {
        var count = new AtomicInteger();
        return new Workforce(new ScheduledThreadPoolExecutor(threads, work -> {
            var thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** Nobody: does nothing and is gone. */
    static Workforce none() {
        var none = new Workforce(new ScheduledThreadPoolExecutor(0));
        none.pool.shutdown();
        return none;
    }

    /** Says false, and does nothing, once dismissed. */
    boolean later(Runnable work, Duration pause) {
        try {
            pool.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
            return !pool.isShutdown();
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /** Waits for what is being done, drops what is not begun. */
    void dismiss() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Jira has not finished a comment within {} s; interrupting it", FAREWELL.toSeconds());
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
