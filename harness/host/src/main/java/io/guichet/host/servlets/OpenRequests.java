package io.guichet.host.servlets;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that plugins' servlets have not finished answering, asynchronous ones included. */
public final class OpenRequests {

    private final AtomicInteger open = new AtomicInteger();

    public int count() {
        return open.get();
    }

    void began() {
        open.incrementAndGet();
    }

    /** The servlet has returned; an asynchronous answer goes on. */
    void returned(ServletRequest request) {
        try {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Ended());
                return;
            }
        } catch (IllegalStateException e) {
            // It was completed between the two calls.
        }
        open.decrementAndGet();
    }

    private final class Ended implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            open.decrementAndGet();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // Completion follows.
        }

        @Override
        public void onError(AsyncEvent event) {
            // Completion follows.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
