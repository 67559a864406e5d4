package io.guichet.core.delivery;

import io.guichet.core.conversation.ConversationId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells this node's open pages what happens, in order, and remembers the most recent of it for those who come back.
 *
 * <p>Listeners are called in the publisher's thread and must only queue: the send path runs through here.
 */
@Named
public final class Hub {

    static final int REMEMBERED = 8_192;

    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Told[] recent = new Told[REMEMBERED];
    private final String boot;
    private long last;

    @Inject
    public Hub(Clock clock) {
        boot = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /** Distinguishes this life of the node from earlier ones, whose sequence numbers mean nothing any more. */
    public String boot() {
        return boot;
    }

    public synchronized void publish(Happening happening) {
        var told = new Told(++last, happening);
        recent[place(last)] = told;
        listeners.forEach(listener -> tell(listener, told));
    }

    private static void tell(Listener listener, Told told) {
        try {
            listener.heard(told);
        } catch (RuntimeException e) {
            // One deaf listener must not keep a message from the others, nor from being acknowledged.
            LOG.error("A listener failed on {}", told.happening().getClass().getSimpleName(), e);
        }
    }

    /** Keeps the places of what happened in a conversation, and nothing of what it was. */
    public void forget(ConversationId id) {
        forget(happening -> happening instanceof Happening.Within within
                && within.conversation().id().equals(id));
    }

    /** Keeps the places of what was told of persons alone. */
    public void forgetPeople() {
        forget(happening -> happening instanceof Happening.PreferencesChanged);
    }

    private synchronized void forget(Predicate<Happening> those) {
        for (var place = 0; place < REMEMBERED; place++) {
            var told = recent[place];
            if (told != null && those.test(told.happening())) {
                recent[place] = new Told(told.seq(), new Happening.Forgotten(Optional.empty(), false));
            }
        }
    }

    /** Sequence number of the latest happening. */
    public synchronized long last() {
        return last;
    }

    /** What happened after {@code seq}; absent when that is no longer remembered, or was never said by this node. */
    public synchronized Optional<List<Told>> since(long seq) {
        if (seq < 0 || seq > last || seq < last - REMEMBERED) {
            return Optional.empty();
        }
        var missed = new ArrayList<Told>((int) (last - seq));
        for (var next = seq + 1; next <= last; next++) {
            missed.add(recent[place(next)]);
        }
        return Optional.of(missed);
    }

    private static int place(long seq) {
        return (int) (seq % REMEMBERED);
    }

    /** Registers a listener until the registration is closed. */
    public Registration register(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A happening and its place in this node's order. */
    public record Told(long seq, Happening happening) {}

    /** Hears everything that happens on this node. */
    @FunctionalInterface
    public interface Listener {
        void heard(Told told);
    }

    /** Ends a registration; closing twice does nothing. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
