package io.guichet.jira.lifecycle;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread on which short things are done again and again, until it is stopped. */
final class Clockwork {

    private static final long FAREWELL_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private final ScheduledThreadPoolExecutor pool;
    private final Consumer<RuntimeException> failures;

    /** @param failures is told of each; the next time is tried all the same */
    Clockwork(String name, Consumer<RuntimeException> failures) {
        this.failures = failures;
        pool = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    void once(Runnable work) {
        pool.execute(() -> guarded(work));
    }

    /** Beginning after one pause; each time so long after the last one was over. */
    void every(Duration pause, Runnable work) {
        pool.scheduleWithFixedDelay(() -> guarded(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // The database may be away for a while; next time is soon.
            LOG.warn("Failed this time: {}", e.toString());
            LOG.debug("Failed this time", e);
            failures.accept(e);
        }
    }

    void stop() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
