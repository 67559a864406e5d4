package io.guichet.jira.desk;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.OpeningAConversation;
import io.guichet.core.files.SendingAFile;
import io.guichet.core.files.Uploads;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** Finds what a crash or an outage left half done, on this node or another, and has it done. */
@Named
public final class Recovery {

    private static final int MOST = 10_000;

    /** What the node that stored it has not mirrored within this time is anybody's to mirror. */
    static final Duration LEFT_OVER = Duration.ofSeconds(60);

    /** Longer than any request takes between its two inserts. */
    private static final Duration SURELY_OVER = Duration.ofSeconds(30);

    private final Conversations conversations;
    private final Entries entries;
    private final OpeningAConversation opening;
    private final MirrorWorkers workers;
    private final CommentDesk desk;
    private final CatchingUp catchingUp;
    private final Uploads uploads;
    private final SendingAFile sending;
    private final Clock clock;

    @Inject
    public Recovery(
            Conversations conversations,
            Entries entries,
            OpeningAConversation opening,
            MirrorWorkers workers,
            CommentDesk desk,
            CatchingUp catchingUp,
            Uploads uploads,
            SendingAFile sending,
            Clock clock) {
        this.conversations = conversations;
        this.entries = entries;
        this.opening = opening;
        this.workers = workers;
        this.desk = desk;
        this.catchingUp = catchingUp;
        this.uploads = uploads;
        this.sending = sending;
        this.clock = clock;
    }

    /** After a start: everything may be left over. */
    public void afterStart() {
        completeOpenings();
        finishUploads();
        entries.unfinished(MOST).forEach(workers::wake);
        catchingUp.start();
    }

    /** Every now and then: what another node left when it died, what failed for a while. */
    public void sweep() {
        completeOpenings();
        finishUploads();
        entries.unfinished(MOST).stream().filter(this::isLeftOver).forEach(workers::wake);
        if (desk.hasLostHints()) {
            catchingUp.start();
        }
    }

    private boolean isLeftOver(ConversationId id) {
        var limit = clock.instant().minus(LEFT_OVER);
        return entries.unfinished(id, 1).stream().anyMatch(entry -> entry.at().isBefore(limit));
    }

    /** One that a node is still at is locked, and stays. */
    private void finishUploads() {
        uploads.begunBefore(clock.instant().minus(SURELY_OVER), MOST).forEach(sending::finish);
    }

    private void completeOpenings() {
        conversations.unprojected(clock.instant().minus(SURELY_OVER), MOST).forEach(this::complete);
    }

    /** Its customer never got an answer; what she typed becomes a request all the same (R154). */
    private void complete(Conversation conversation) {
        opening.complete(conversation);
        workers.wake(conversation.id());
    }
}
