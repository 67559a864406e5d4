package io.guichet.web.portal;

import io.guichet.core.conversation.RequestRef;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a customer is still shown a conversation of hers: another may have become her request's reporter (R155).
 *
 * <p>Jira is asked where that may have changed, and otherwise not.
 */
final class Sight {

    /** Longer than an answer of Jira's is remembered. */
    static final Duration UNSETTLED = Duration.ofSeconds(10);

    /** What is hidden is looked at again now and then: nobody tells that a request is shared with somebody. */
    static final Duration HIDDEN = Duration.ofMinutes(5);

    private Optional<RequestRef> request;
    private boolean shown;
    private long askAt = Long.MIN_VALUE;
    private long unsettledUntil = Long.MIN_VALUE;

    Sight(Optional<RequestRef> request) {
        this.request = request;
    }

    synchronized void ask(Optional<RequestRef> now) {
        request = now;
        askAt = Long.MIN_VALUE;
    }

    /** Something about its request is different. */
    synchronized void changed(Optional<RequestRef> now, long at) {
        ask(now);
        unsettledUntil = at + UNSETTLED.toMillis();
    }

    boolean isShown(long now, Predicate<Optional<RequestRef>> portal) {
        return isKnown(now) ? isShown() : looked(portal.test(request()), now);
    }

    private synchronized boolean isKnown(long now) {
        return now < askAt;
    }

    private synchronized boolean isShown() {
        return shown;
    }

    private synchronized Optional<RequestRef> request() {
        return request;
    }

    private synchronized boolean looked(boolean seen, long now) {
        shown = seen;
        if (now < unsettledUntil) {
            askAt = now;
        } else {
            askAt = seen ? Long.MAX_VALUE : now + HIDDEN.toMillis();
        }
        return seen;
    }
}
