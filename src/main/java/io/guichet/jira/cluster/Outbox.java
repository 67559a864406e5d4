package io.guichet.jira.cluster;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * News on their way to the other nodes: put in by whoever publishes, taken out by a thread of its own.
 *
 * <p>What concerns the same thing is sent once. What cannot be sent stays and is tried again.
 *
 * @param <K> what the news are about
 * @param <V> what they say of it
 */
final class Outbox<K, V> {

    /** Long enough to gather what comes at once; the other nodes look after seconds anyway. */
    private static final Duration GATHERING = Duration.ofMillis(200);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final long FAREWELL_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Map<K, V> waiting = new LinkedHashMap<>();
    private final BinaryOperator<V> further;
    private final Consumer<Map.Entry<K, V>> sending;
    private final ScheduledThreadPoolExecutor thread;
    private boolean called;

    /** @param further which of two news about the same thing counts */
    Outbox(String name, BinaryOperator<V> further, Consumer<Map.Entry<K, V>> sending) {
        this.further = further;
        this.sending = sending;
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            var made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
        // What is still gathering is sent at once when the node stops.
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Only queues. */
    synchronized void put(K about, V news) {
        if (waiting.size() >= MOST && !waiting.containsKey(about)) {
            LOG.warn("{} news wait for the other nodes; the next is not sent", MOST);
            return;
        }
        waiting.merge(about, news, further);
        call(GATHERING);
    }

    private synchronized void call(Duration pause) {
        if (!called && !thread.isShutdown()) {
            called = true;
            thread.schedule(this::sendAll, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void sendAll() {
        comes();
        for (var next = take(); next.isPresent(); next = take()) {
            try {
                sending.accept(next.get());
            } catch (RuntimeException e) {
                LOG.warn("Could not tell the other nodes, will try again: {}", e.toString());
                LOG.debug("Could not tell the other nodes", e);
                putBack(next.get());
                return;
            }
        }
    }

    private synchronized void comes() {
        called = false;
    }

    private synchronized Optional<Map.Entry<K, V>> take() {
        var each = waiting.entrySet().iterator();
        if (!each.hasNext()) {
            return Optional.empty();
        }
        var found = each.next();
        var next = Map.entry(found.getKey(), found.getValue());
        each.remove();
        return Optional.of(next);
    }

    private synchronized void putBack(Map.Entry<K, V> news) {
        waiting.merge(news.getKey(), news.getValue(), (newer, older) -> further.apply(older, newer));
        call(AFTER_FAILURE);
    }

    /** Sends what waits, and takes nothing more. */
    void stop() {
        thread.execute(this::sendAll);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
