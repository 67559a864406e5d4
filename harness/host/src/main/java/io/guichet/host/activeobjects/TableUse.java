package io.guichet.host.activeobjects;

import java.util.concurrent.atomic.LongAdder;

/** Counts how often a thread that serves a request went to a plugin's tables; what plugins do behind is not counted. */
public final class TableUse {

    private static final String CONTAINERS_THREADS = "http-";

    private final LongAdder byRequests = new LongAdder();

    void asked() {
        if (Thread.currentThread().getName().startsWith(CONTAINERS_THREADS)) {
            byRequests.increment();
        }
    }

    public long byRequests() {
        return byRequests.sum();
    }
}
