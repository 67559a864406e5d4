package io.guichet.web.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that goes on after its servlet has returned.
 *
 * <p>Jira's servlets and many filters declare no async support. Tomcat lets a request allow it all the same (design D7).
 * Whoever completes an answer gives its buffers to the next request: so nobody writes and completes at the same time.
 */
final class AsyncAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(AsyncAnswer.class);
    private static final String TOMCAT_ASYNC_SUPPORTED = "org.apache.catalina.ASYNC_SUPPORTED";
    private static final long PATIENCE_SECONDS = 3;

    private final AsyncContext context;
    private final HttpServletResponse response;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean gone;

    private AsyncAnswer(AsyncContext context, HttpServletResponse response) {
        this.context = context;
        this.response = response;
    }

    /** Whether the container lets this request go on; Tomcat does, once it is told so. */
    static boolean isPossible(HttpServletRequest request) {
        request.setAttribute(TOMCAT_ASYNC_SUPPORTED, Boolean.TRUE);
        return request.isAsyncSupported();
    }

    /** Absent where it is not possible. */
    static Optional<AsyncAnswer> start(HttpServletRequest request, HttpServletResponse response) {
        if (!isPossible(request)) {
            return Optional.empty();
        }
        var answer = new AsyncAnswer(request.startAsync(request, response), response);
        answer.context.setTimeout(0);
        answer.context.addListener(answer.new Ending());
        return Optional.of(answer);
    }

    /** Writes and flushes; says no when the answer has ended already. */
    boolean write(byte[] bytes) throws IOException {
        lock.lock();
        try {
            if (gone) {
                return false;
            }
            response.getOutputStream().write(bytes);
            response.flushBuffer();
            return true;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        if (gone || !lockSoon()) {
            return;
        }
        try {
            if (!gone) {
                gone = true;
                context.complete();
            }
        } catch (IllegalStateException e) {
            LOG.debug("The container had ended the answer already", e);
        } finally {
            lock.unlock();
        }
    }

    /** A thread that is stuck in a write to a dead peer ends by itself; its failure leads here again. */
    private boolean lockSoon() {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private final class Ending implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            gone = true;
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end();
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Nobody starts it twice.
        }
    }
}
