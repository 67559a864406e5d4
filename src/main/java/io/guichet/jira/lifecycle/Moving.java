package io.guichet.jira.lifecycle;

import io.guichet.core.conversation.Deadlines;
import io.guichet.core.conversation.Escalation;
import io.guichet.core.conversation.OpenMatters;
import io.guichet.core.conversation.Queue;
import io.guichet.core.conversation.StirringHeads;
import io.guichet.core.conversation.Waits;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What goes along with conversations in memory: deadlines, queues, open matters, how long people waited. */
@Named
public final class Moving {

    private final StirringHeads stirring;
    private final Deadlines deadlines;
    private final Queue queue;
    private final OpenMatters matters;
    private final Waits waits;
    private final Escalation escalation;
    private volatile boolean looked;

    @Inject
    public Moving(
            StirringHeads stirring,
            Deadlines deadlines,
            Queue queue,
            OpenMatters matters,
            Waits waits,
            Escalation escalation) {
        this.stirring = stirring;
        this.deadlines = deadlines;
        this.queue = queue;
        this.matters = matters;
        this.waits = waits;
        this.escalation = escalation;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    Queue queue() {
        return queue;
    }

    Escalation escalation() {
        return escalation;
    }

    void start() {
        deadlines.start();
        queue.start();
        matters.start();
        waits.start();
    }

    /** After a start: everything may have moved, and much may be due. */
    void look(boolean alone) {
        compare(alone);
        deadlines.lookAtUnfinished();
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
        compare(false);
    }

    /** Reads once what stirs, for all of them. */
    private void compare(boolean alone) {
        var heads = stirring.read();
        deadlines.look(heads, alone);
        queue.look(heads);
        matters.look(heads);
    }

    void stop() {
        deadlines.stop();
        queue.stop();
        matters.stop();
        waits.stop();
    }
}
