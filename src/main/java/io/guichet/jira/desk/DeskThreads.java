package io.guichet.jira.desk;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Starts and stops the three that work beside requests, in an order in which nothing falls between them. */
@Named
public final class DeskThreads {

    private final CommentDesk desk;
    private final CommentListener listener;
    private final MirrorWorkers workers;
    private final CatchingUp catchingUp;

    @Inject
    public DeskThreads(CommentDesk desk, CommentListener listener, MirrorWorkers workers, CatchingUp catchingUp) {
        this.desk = desk;
        this.listener = listener;
        this.workers = workers;
        this.catchingUp = catchingUp;
    }

    public void start() {
        desk.start();
        listener.start();
        workers.start();
    }

    public void stop() {
        listener.stop();
        catchingUp.stop();
        workers.stop();
        desk.stop();
    }
}
