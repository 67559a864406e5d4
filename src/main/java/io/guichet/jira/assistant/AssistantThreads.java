package io.guichet.jira.assistant;

import io.guichet.core.assistant.AssistingACustomer;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Hub;
import io.guichet.core.health.Mishaps;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the assistant answer beside the requests that ask: two threads, and a queue that an onslaught cannot grow. What is lost of
 * the queue, with a node that stops or where it is full, is found again by what was stored.
 */
@Named
public final class AssistantThreads {

    private static final int THREADS = 2;
    private static final int MOST_WAITING = 1_000;
    private static final int FAREWELL_SECONDS = 5;

    /** What the node that stored it has not answered within this time is anybody's to answer. */
    static final Duration LEFT_OVER = Duration.ofSeconds(20);

    /** Longer than it takes to miss a node. */
    static final Duration LOOKED_BACK = Duration.ofMinutes(3);

    /** After a start: nobody may have been there to answer, for a long weekend. */
    static final Duration LOOKED_BACK_AT_FIRST = Duration.ofDays(4);

    /** After a start, for the index: it is better to answer a little later than that one cannot. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(AssistantThreads.class);

    private final AssistingACustomer assisting;
    private final Hub hub;
    private final Mishaps mishaps;
    private final Clock clock;
    private final Set<ConversationId> underway = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();
    private volatile ThreadPoolExecutor pool = stopped();
    private Hub.Registration registration = () -> {};
    private Instant started = Instant.MIN;
    private boolean caughtUp;

    @Inject
    public AssistantThreads(AssistingACustomer assisting, Hub hub, Mishaps mishaps, Clock clock) {
        this.assisting = assisting;
        this.hub = hub;
        this.mishaps = mishaps;
        this.clock = clock;
    }

    public synchronized void start() {
        pool = pool();
        started = clock.instant();
        caughtUp = false;
        underway.clear();
        registration = hub.register(this::heard);
    }

    public synchronized void stop() {
        registration.close();
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The assistant has not finished an answer within {} s", FAREWELL_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ThreadPoolExecutor pool() {
        var executor = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                    var thread = new Thread(work, "guichet-assistant-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private ThreadPoolExecutor stopped() {
        var none = pool();
        none.shutdown();
        return none;
    }

    private void heard(Hub.Told told) {
        if (told.happening() instanceof EntryStored stored
                && stored.here()
                && assisting.isWanted(stored.conversation(), stored.entry())) {
            later(stored.entry().conversation());
        }
    }

    /** Every now and then: questions that a node took along when it stopped, or that found no place in the queue. */
    public synchronized void sweep() {
        var now = clock.instant();
        if (!caughtUp && !assisting.isReady() && now.isBefore(started.plus(PATIENCE))) {
            return;
        }
        var since = now.minus(caughtUp ? LOOKED_BACK : LOOKED_BACK_AT_FIRST);
        assisting.leftOver(since, now.minus(LEFT_OVER)).stream()
                .filter(id -> !underway.contains(id))
                .forEach(this::later);
        caughtUp = true;
    }

    private void later(ConversationId id) {
        underway.add(id);
        try {
            pool.execute(() -> assist(id));
        } catch (RejectedExecutionException e) {
            underway.remove(id);
            LOG.debug("The assistant is stopped or has too much to do: {}", e.toString());
        }
    }

    private void assist(ConversationId id) {
        try {
            assisting.assist(id);
        } catch (RuntimeException e) {
            // An answer of the assistant's that does not come is no harm to the chat.
            mishaps.note("assistant.failed", e);
            LOG.warn("The assistant could not answer in conversation {}: {}", id, e.toString());
            LOG.debug("The assistant could not answer in conversation {}", id, e);
            excuse(id);
        } finally {
            underway.remove(id);
        }
    }

    private void excuse(ConversationId id) {
        try {
            assisting.excuse(id);
        } catch (RuntimeException e) {
            // Tried again by the next sweeps.
            LOG.debug("The assistant could not say so in conversation {}", id, e);
        }
    }
}
