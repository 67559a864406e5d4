package io.guichet.jira.assistant;

import io.guichet.core.assistant.AssistingACustomer;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Hub;
import io.guichet.core.health.Mishaps;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the assistant answer beside the requests that ask: two threads, and a queue that an onslaught cannot grow. */
@Named
public final class AssistantThreads {

    private static final int THREADS = 2;
    private static final int MOST_WAITING = 1_000;
    private static final int FAREWELL_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(AssistantThreads.class);

    private final AssistingACustomer assisting;
    private final Hub hub;
    private final Mishaps mishaps;
    private final AtomicInteger count = new AtomicInteger();
    private volatile ThreadPoolExecutor pool = stopped();
    private Hub.Registration registration = () -> {};

    @Inject
    public AssistantThreads(AssistingACustomer assisting, Hub hub, Mishaps mishaps) {
        this.assisting = assisting;
        this.hub = hub;
        this.mishaps = mishaps;
    }

    public synchronized void start() {
        pool = pool();
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
            try {
                pool.execute(() -> assist(stored.entry().conversation()));
            } catch (RejectedExecutionException e) {
                LOG.debug("The assistant is stopped or has too much to do: {}", e.toString());
            }
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
        }
    }
}
