package io.guichet.web.stream;

import io.guichet.core.availability.Presence;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.delivery.Hub;
import io.guichet.core.delivery.Onlookers;
import io.guichet.core.health.Mishaps;
import io.guichet.web.attendance.Attendance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All pages that are open on this node, streams and waiting polls alike.
 *
 * <p>The publisher's thread only queues; a few threads of ours look up, render and write, each page by one of them at a
 * time. A clock gives the signs of life. What {@link #start} starts, {@link #stop} stops.
 */
@Named
public final class Streams {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final long PATIENCE_SECONDS = 5;

    private final Hub hub;
    private final Delivery delivery;
    private final Attendance attendance;
    private final Presence presence;
    private final Onlookers onlookers;
    private final Mishaps mishaps;
    private final Clock clock;
    private final Audience audience = new Audience();
    private final Seats seats = new Seats(Limits.STREAMS, Limits.STREAMS_A_PERSON, Limits.WAITING_POLLS);
    private final ThreadPoolExecutor threads = Threads.some("guichet-stream-", Limits.THREADS);
    private final ScheduledThreadPoolExecutor pulse = Threads.clock("guichet-stream-clock");
    private Hub.Registration registration = () -> {};
    private volatile boolean open;

    @Inject
    public Streams(
            Hub hub,
            Delivery delivery,
            Attendance attendance,
            Presence presence,
            Onlookers onlookers,
            Mishaps mishaps,
            Clock clock) {
        this.hub = hub;
        this.delivery = delivery;
        this.attendance = attendance;
        this.presence = presence;
        this.onlookers = onlookers;
        this.mishaps = mishaps;
        this.clock = clock;
    }

    @PostConstruct
    public void start() {
        open = true;
        registration = hub.register(told -> audience.tell(told, this::wake));
        pulse.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    public void stop() {
        open = false;
        registration.close();
        pulse.shutdownNow();
        List.copyOf(audience.all()).forEach(this::drop);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Pages that are told by a stream. */
    int streaming() {
        return seats.streams();
    }

    /** Pages that ask again and again, as far as one waits at this moment. */
    int polling() {
        return seats.polls();
    }

    boolean hasRoom(boolean poll) {
        return open && seats.isFree(poll);
    }

    /**
     * Opens a page.
     *
     * @param named conversations to introduce first, and after which number their entries are wanted
     * @param from where the page was when it was here before: then it gets what it missed, and nothing twice
     */
    void open(
            Interest interest,
            Reader reader,
            Outlet outlet,
            Map<ConversationId, OptionalLong> named,
            Optional<Cursor> from) {
        var goesOn = from.flatMap(this::missed).isPresent();
        var page = new Subscription(interest, reader, outlet, goesOn ? Map.of() : named, clock.instant());
        seats.take(page).ifPresent(this::drop);
        presence.came(interest.person());
        attendance.came(interest.person(), interest.list(), interest.named());
        // Nobody takes its first turn before it knows what it missed: what it is told until then only waits.
        page.begin();
        audience.add(page);
        onlookers.seen();
        // Looked up again now that nothing more can be missed.
        from.ifPresent(cursor -> missed(cursor).ifPresentOrElse(page::resume, page::loseTrack));
        page.end();
        if (open) {
            wake(page);
        } else {
            drop(page);
        }
    }

    /** What has happened since; absent when this node cannot tell. */
    Optional<List<Hub.Told>> missed(Cursor cursor) {
        return cursor.boot().equals(hub.boot()) ? hub.since(cursor.seq()) : Optional.empty();
    }

    /** The other side has gone, or has to. */
    void drop(Subscription page) {
        if (audience.remove(page)) {
            seats.leave(page);
            presence.left(page.interest().person());
            attendance.left(
                    page.interest().person(),
                    page.interest().list(),
                    page.interest().named());
        }
        page.outlet().end();
    }

    private void wake(Subscription page) {
        if (open && page.begin()) {
            try {
                threads.execute(() -> turn(page));
            } catch (RejectedExecutionException e) {
                LOG.debug("Not sent: the plugin stops", e);
            }
        }
    }

    private void turn(Subscription page) {
        var stays = false;
        try {
            stays = delivery.turn(page);
        } catch (IOException e) {
            LOG.debug("A page has gone", e);
        } catch (RuntimeException e) {
            LOG.warn("A page is closed, its client comes back for what it lacks: {}", e.toString());
            LOG.debug("Why the page is closed", e);
            mishaps.note("stream.failed", e);
        } finally {
            page.end();
            if (!stays) {
                drop(page);
            } else if (!page.isIdle()) {
                wake(page);
            }
        }
    }

    private void tick() {
        try {
            var now = clock.instant();
            var oldest = now.minus(Limits.LONGEST_STREAM);
            for (var page : audience.all()) {
                onlookers.seen();
                page.watched(presence.of(page.interest().person()).holdsAt(now));
                if (page.opened().isBefore(oldest)) {
                    drop(page);
                } else if (page.pulseIsDue(now)) {
                    wake(page);
                }
            }
            attendance.tick();
        } catch (RuntimeException e) {
            // A clock that throws is never called again.
            LOG.warn("A second was skipped", e);
            mishaps.note("stream.failed", e);
        }
    }
}
