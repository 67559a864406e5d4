package io.guichet.jira.lifecycle;

import io.guichet.core.conversation.Deadlines;
import io.guichet.core.conversation.Escalation;
import io.guichet.core.conversation.OpenMatters;
import io.guichet.core.conversation.Queue;
import io.guichet.core.conversation.StirringHeads;
import io.guichet.core.conversation.Waits;
import io.guichet.core.routing.Loads;
import io.guichet.core.routing.Offering;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What goes along with conversations in memory: deadlines, queues, offers, open matters, how long people waited. */
@Named
public final class Moving {

    private final FollowingProjects projects;
    private final StirringHeads stirring;
    private final Deadlines deadlines;
    private final Queue queue;
    private final OpenMatters matters;
    private final Waits waits;
    private final Escalation escalation;
    private final Loads loads;
    private final Offering offering;
    private volatile boolean looked;

    @Inject
    public Moving(
            FollowingProjects projects,
            StirringHeads stirring,
            Deadlines deadlines,
            Queue queue,
            OpenMatters matters,
            Waits waits,
            Escalation escalation,
            Loads loads,
            Offering offering) {
        this.projects = projects;
        this.stirring = stirring;
        this.deadlines = deadlines;
        this.queue = queue;
        this.matters = matters;
        this.waits = waits;
        this.escalation = escalation;
        this.loads = loads;
        this.offering = offering;
    }

    /** What nobody has answered is offered on before the wait is given up. */
    void tick() {
        offering.tick();
        deadlines.tick();
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
        loads.start();
        offering.start();
    }

    /** After a start: everything may have moved, and much may be due. */
    void look(boolean alone) {
        projects.look();
        compare(alone);
        deadlines.lookAtUnfinished();
        waits.look();
        loads.look();
        looked = true;
    }

    /** The database may have been away when this node started; and a project may have another key since. */
    void lookUnlessDone() {
        if (!looked) {
            look(true);
        } else if (projects.look()) {
            compare(true);
            projects.done();
        }
    }

    /** What other nodes wrote, and left. */
    void lookAgain() {
        projects.look();
        compare(false);
        projects.done();
    }

    /** Reads once what stirs, for all of them. */
    private void compare(boolean alone) {
        var heads = stirring.read();
        deadlines.look(heads, alone);
        queue.look(heads);
        matters.look(heads);
        loads.look(heads);
        offering.look(heads, alone);
    }

    void stop() {
        deadlines.stop();
        queue.stop();
        matters.stop();
        waits.stop();
        loads.stop();
        offering.stop();
    }
}
