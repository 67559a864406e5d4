package io.guichet.jira.lifecycle;

import io.guichet.core.conversation.Deadlines;
import io.guichet.core.conversation.OpenMatters;
import io.guichet.core.conversation.Queue;
import io.guichet.core.conversation.Waits;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What goes along with conversations in memory: deadlines, queues, open matters, how long people waited. */
@Named
public final class Moving {

    private final Deadlines deadlines;
    private final Queue queue;
    private final OpenMatters matters;
    private final Waits waits;
    private volatile boolean looked;

    @Inject
    public Moving(Deadlines deadlines, Queue queue, OpenMatters matters, Waits waits) {
        this.deadlines = deadlines;
        this.queue = queue;
        this.matters = matters;
        this.waits = waits;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    Queue queue() {
        return queue;
    }

    void start() {
        deadlines.start();
        queue.start();
        matters.start();
        waits.start();
    }

    /** After a start: everything may have moved, and much may be due. */
    void look(boolean alone) {
        deadlines.look(alone);
        deadlines.lookAtUnfinished();
        queue.look();
        matters.look();
        waits.look();
        looked = true;
    }

    /** The database may have been away when this node started. */
    void lookUnlessDone() {
        if (!looked) {
            look(true);
        }
    }

    /** What other nodes wrote, and left. */
    void lookAgain() {
        deadlines.look(false);
        queue.look();
        matters.look();
        matters.lookAgain();
    }

    void stop() {
        deadlines.stop();
        queue.stop();
        matters.stop();
        waits.stop();
    }
}
