package io.guichet.web.stream;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.delivery.Hub.Told;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One open page: what waits to be sent to it.
 *
 * <p>Publishers {@link #offer} and never wait. A page that is too slow for what happens loses its connection and not its
 * messages: it comes back and asks for what it lacks.
 */
final class Subscription {

    /** Happenings that may wait; beyond it the page is too slow. */
    static final int MOST_WAITING = 512;

    private final Interest interest;
    private final Reader reader;
    private final Outlet outlet;
    private final Map<ConversationId, OptionalLong> openings;
    private final Instant opened;
    private final AtomicBoolean atWork = new AtomicBoolean();
    private Deque<Told> waiting = new ArrayDeque<>(4);
    private long offeredTo = -1;
    private boolean overflown;
    private boolean lost;
    private boolean started;
    private volatile Instant lastSent;
    private volatile boolean watched;

    /** @param openings conversations to introduce first, and after which number their entries are wanted */
    Subscription(
            Interest interest, Reader reader, Outlet outlet, Map<ConversationId, OptionalLong> openings, Instant now) {
        this.interest = interest;
        this.reader = reader;
        this.outlet = outlet;
        this.openings = Map.copyOf(openings);
        this.opened = now;
        this.lastSent = now;
    }

    Interest interest() {
        return interest;
    }

    Reader reader() {
        return reader;
    }

    Outlet outlet() {
        return outlet;
    }

    Map<ConversationId, OptionalLong> openings() {
        return openings;
    }

    Instant opened() {
        return opened;
    }

    boolean isPoll() {
        return outlet.isPoll();
    }

    /** Queues what happened, once; two topics may lead here. Says whether there is something to do. */
    synchronized boolean offer(Told told) {
        if (told.seq() <= offeredTo || overflown) {
            return false;
        }
        offeredTo = told.seq();
        if (waiting.size() == MOST_WAITING) {
            overflown = true;
            waiting = new ArrayDeque<>(0);
        } else {
            waiting.addLast(told);
        }
        return true;
    }

    /** Puts what was missed before what came since the subscription was registered. */
    synchronized void resume(List<Told> missed) {
        if (missed.isEmpty()) {
            return;
        }
        var last = missed.get(missed.size() - 1).seq();
        var all = new ArrayDeque<Told>();
        missed.stream().filter(told -> interest.concerns(told.happening())).forEach(all::add);
        waiting.stream().filter(told -> told.seq() > last).forEach(all::add);
        waiting = all;
        offeredTo = Math.max(offeredTo, last);
    }

    /** Takes all that waits; absent when it was too much. */
    synchronized Optional<List<Told>> take() {
        if (overflown) {
            return Optional.empty();
        }
        var taken = new ArrayList<>(waiting);
        waiting.clear();
        return Optional.of(taken);
    }

    synchronized boolean isIdle() {
        return waiting.isEmpty() && !overflown;
    }

    /** What was missed is not known any more. */
    synchronized void loseTrack() {
        lost = true;
    }

    synchronized boolean hasLostTrack() {
        return lost;
    }

    /** True at the first turn alone. */
    boolean startsNow() {
        var first = !started;
        started = true;
        return first;
    }

    boolean pulseIsDue(Instant now) {
        return !now.isBefore(lastSent.plus(watched && !isPoll() ? Limits.WATCHED_HEARTBEAT : outlet.pulse()));
    }

    /** Whether it matters within seconds that the page has gone, which only a write tells. */
    void watched(boolean now) {
        watched = now;
    }

    void sent(Instant now) {
        lastSent = now;
    }

    /** Reserves the turn of one thread. */
    boolean begin() {
        return atWork.compareAndSet(false, true);
    }

    void end() {
        atWork.set(false);
    }
}
