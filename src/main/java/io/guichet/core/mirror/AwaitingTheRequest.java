package io.guichet.core.mirror;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.core.delivery.Hub;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the request of a conversation, which is created behind what is said in it.
 *
 * <p>Only who does what needs it waits so, on the thread of her own call and not for long; words never do.
 */
@Named
public final class AwaitingTheRequest {

    /** JSM takes a second or two; a gateway before Jira gives up after thirty. */
    private static final int SLICES = 40;

    private static final long SLICE_MS = 250;

    private final Journal journal;
    private final Hub hub;
    private final int slices;

    @Inject
    public AwaitingTheRequest(Journal journal, Hub hub) {
        this(journal, hub, SLICES);
    }

    /** @param slices of a quarter of a second */
    public AwaitingTheRequest(Journal journal, Hub hub, int slices) {
        this.journal = journal;
        this.hub = hub;
        this.slices = slices;
    }

    /** Absent where it does not come in time. */
    public Optional<RequestRef> request(ConversationId id) {
        var news = new Semaphore(0);
        // Registered before the first look, so that nothing falls between.
        var registration = hub.register(told -> {
            if (told.happening() instanceof HeadChanged changed
                    && changed.conversation().id().equals(id)) {
                news.release();
            }
        });
        try {
            var request = known(id);
            for (var slice = 0; request.isEmpty() && slice < slices; slice++) {
                // Now and then without news too: another node's may be late.
                news.tryAcquire(SLICE_MS, TimeUnit.MILLISECONDS);
                request = known(id);
            }
            return request;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            registration.close();
        }
    }

    private Optional<RequestRef> known(ConversationId id) {
        return journal.head(id).flatMap(Conversation::request);
    }
}
