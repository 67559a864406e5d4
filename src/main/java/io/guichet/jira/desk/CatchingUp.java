package io.guichet.jira.desk;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.mirror.Locks;
import io.guichet.core.mirror.TakingInComments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through all requests that are not done with and follows what happened to them while nobody listened.
 *
 * <p>One node does it for all. It may take minutes, so it has a thread while it runs.
 */
@Named
public final class CatchingUp {

    private static final int PAGE = 100;

    /** How long after the last word a resolved request may still be reopened, edited or added to unheard. */
    private static final Duration FOLLOWED_FOR = Duration.ofDays(30);

    private static final long FAREWELL_MS = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private final Conversations conversations;
    private final TakingInComments taking;
    private final CommentDesk desk;
    private final Locks locks;
    private final Clock clock;
    private Thread running;
    private volatile boolean stopping;

    @Inject
    public CatchingUp(
            Conversations conversations, TakingInComments taking, CommentDesk desk, Locks locks, Clock clock) {
        this.conversations = conversations;
        this.taking = taking;
        this.desk = desk;
        this.locks = locks;
        this.clock = clock;
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
        var since = clock.instant().minus(FOLLOWED_FOR);
        var after = Optional.<ConversationId>empty();
        do {
            var page = conversations.followed(since, after, PAGE);
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
            conversation.life().handOvers().stream()
                    .filter(copy -> copy.issueId() != 0)
                    .forEach(copy -> desk.request(copy.issueId()));
        } catch (RuntimeException e) {
            // One deleted issue must not keep the others from being caught up with.
            LOG.warn("Could not catch up with conversation {}: {}", conversation.id(), e.toString());
            LOG.debug("Could not catch up with conversation {}", conversation.id(), e);
        }
    }
}
