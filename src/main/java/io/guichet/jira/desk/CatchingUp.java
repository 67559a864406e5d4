package io.guichet.jira.desk;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.mirror.Locks;
import io.guichet.core.mirror.TakingInComments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through all requests without a resolution and takes in what was written or resolved while nobody listened.
 *
 * <p>One node does it for all. It may take minutes, so it has a thread while it runs.
 */
@Named
public final class CatchingUp {

    private static final int PAGE = 100;
    private static final long FAREWELL_MS = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private final Conversations conversations;
    private final TakingInComments taking;
    private final CommentDesk desk;
    private final Locks locks;
    private Thread running;
    private volatile boolean stopping;

    @Inject
    public CatchingUp(Conversations conversations, TakingInComments taking, CommentDesk desk, Locks locks) {
        this.conversations = conversations;
        this.taking = taking;
        this.desk = desk;
        this.locks = locks;
    }

    /** Starts a round, unless one is under way. */
    public synchronized void start() {
        if (running != null && running.isAlive()) {
            return;
        }
        stopping = false;
        running = new Thread(this::round, "guichet-catch-up");
        running.setDaemon(true);
        running.start();
    }

    public synchronized void stop() {
        stopping = true;
        if (running == null) {
            return;
        }
        try {
            running.join(FAREWELL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = null;
    }

    private void round() {
        try {
            locks.tryWith("guichet.catch-up", this::throughAll);
        } catch (RuntimeException e) {
            LOG.warn("Could not go through all open requests, will at the next start: {}", e.toString());
            LOG.debug("Could not go through all open requests", e);
        }
    }

    private void throughAll() {
        var after = Optional.<ConversationId>empty();
        do {
            var page = conversations.unresolved(after, PAGE);
            for (var conversation : page) {
                if (stopping) {
                    return;
                }
                catchUp(conversation);
            }
            after = page.stream().reduce((one, next) -> next).map(Conversation::id);
        } while (after.isPresent());
    }

    private void catchUp(Conversation conversation) {
        try {
            taking.catchUp(conversation);
            conversation.request().ifPresent(request -> desk.request(request.issueId()));
        } catch (RuntimeException e) {
            // One deleted issue must not keep the others from being caught up with.
            LOG.warn("Could not catch up with conversation {}: {}", conversation.id(), e.toString());
            LOG.debug("Could not catch up with conversation {}", conversation.id(), e);
        }
    }
}
