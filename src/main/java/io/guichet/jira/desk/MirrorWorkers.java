package io.guichet.jira.desk;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Hub;
import io.guichet.core.health.Mishaps;
import io.guichet.core.mirror.Locks;
import io.guichet.core.mirror.MirroringAConversation;
import io.guichet.core.mirror.MirroringAConversation.EntryFailed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mirrors behind the conversations' backs: a few threads, each conversation on one of them at a time, on all nodes.
 *
 * <p>What fails is tried again after growing pauses. Nothing here needs to be remembered over a restart: the entries' rows
 * say what is left to do, and {@link Recovery} wakes it.
 */
@Named
public final class MirrorWorkers {

    /** Comments cost the database more than us; more threads would only keep it from its users. */
    private static final int THREADS = 2;

    /** Shorter than {@link Recovery#LEFT_OVER}. */
    private static final Duration OURS_FOR = Duration.ofSeconds(45);

    /** Tries of one entry, over a quarter of an hour, while others got through: then it is refused for good. */
    static final int TRIES = 20;

    /** Tries of one entry over two days: then it is given up whatever the others do. */
    private static final int TRIES_ALONE = 3_000;

    private static final Duration UNTIL_THE_LOCK_IS_FREE = Duration.ofMillis(200);
    private static final Logger LOG = LoggerFactory.getLogger(MirrorWorkers.class);

    private final MirroringAConversation mirroring;
    private final Locks locks;
    private final Hub hub;
    private final Clock clock;
    private final Mishaps mishaps;
    private final Map<ConversationId, Work> works = new ConcurrentHashMap<>();
    private final Map<ConversationId, Instant> postponed = new ConcurrentHashMap<>();
    private final Untried untried = new Untried();
    private volatile Workforce workforce = Workforce.none();
    private Hub.Registration registration = () -> {};
    private volatile boolean stopping = true;
    private volatile Instant lastSuccess = Instant.EPOCH;

    @Inject
    public MirrorWorkers(MirroringAConversation mirroring, Locks locks, Hub hub, Clock clock, Mishaps mishaps) {
        this.mirroring = mirroring;
        this.locks = locks;
        this.hub = hub;
        this.clock = clock;
        this.mishaps = mishaps;
    }

    public synchronized void start() {
        workforce = Workforce.hired("guichet-mirror", THREADS);
        stopping = false;
        registration = hub.register(this::heard);
    }

    /** Lets comments that are being written be finished; what is left is found after the next start. */
    public synchronized void stop() {
        registration.close();
        stopping = true;
        workforce.dismiss();
        works.clear();
        postponed.clear();
        untried.clear();
    }

    private void heard(Hub.Told told) {
        if (told.happening() instanceof EntryStored stored && stored.here()) {
            // What waits for its request may be tried by any node, as soon as that is wanted.
            if (mirroring.isAtOnce(stored.conversation())) {
                untried.add(stored.entry());
            }
            wake(stored.entry().conversation());
        }
    }

    /** Has the conversation mirrored soon; one that pauses after a failure finishes its pause. */
    public void wake(ConversationId id) {
        works.compute(id, (key, known) -> {
            if (known != null) {
                known.again();
                return known;
            }
            return later(id, Duration.ZERO) ? new Work(clock.instant()) : null;
        });
    }

    /** Once for each moment, however often it is asked meanwhile; after a crash, the sweep of some node asks again. */
    private void wakeAt(ConversationId id, Instant moment) {
        if (!moment.equals(postponed.put(id, moment))) {
            workforce.later(
                    () -> {
                        postponed.remove(id, moment);
                        wake(id);
                    },
                    Duration.between(clock.instant(), moment));
        }
    }

    private boolean later(ConversationId id, Duration pause) {
        return workforce.later(() -> work(id), pause);
    }

    private void work(ConversationId id) {
        works.computeIfPresent(id, (key, work) -> {
            work.begun();
            return work;
        });
        var outcome = attempt(id);
        works.computeIfPresent(id, (key, work) -> next(id, work, outcome));
    }

    private Work next(ConversationId id, Work work, Outcome outcome) {
        return switch (outcome) {
            case LOCKED -> later(id, UNTIL_THE_LOCK_IS_FREE) ? work : null;
            case FAILED -> later(id, work.pauseAfterFailure()) ? work : null;
            case SKIPPED -> later(id, Duration.ZERO) ? new Work(clock.instant()) : null;
            case DONE -> work.isWantedAgain() && later(id, Duration.ZERO) ? new Work(clock.instant()) : null;
        };
    }

    private Outcome attempt(ConversationId id) {
        var run = new Run();
        try {
            var mine = locks.tryWith(MirroringAConversation.lockOf(id), () -> mirroring.mirror(id, run));
            if (mine && !run.waits) {
                lastSuccess = clock.instant();
            }
            return mine ? Outcome.DONE : Outcome.LOCKED;
        } catch (EntryFailed e) {
            return failed(id, e);
        } catch (RuntimeException e) {
            // Whatever Jira, JSM or the database threw: the conversation stays in the queue.
            mishaps.note("mirror.failed", e);
            LOG.warn("Mirroring conversation {} failed, will try again: {}", id, e.toString());
            LOG.debug("Mirroring conversation {} failed", id, e);
            return Outcome.FAILED;
        } finally {
            untried.tried(id, run.reached);
            run.until.ifPresent(moment -> wakeAt(id, moment));
        }
    }

    /** An outage lets nobody through, and nothing is given up in it. */
    private Outcome failed(ConversationId id, EntryFailed failure) {
        var hopeless = new AtomicBoolean();
        works.computeIfPresent(id, (key, work) -> {
            var tries = work.failed(failure.entry().number(), clock.instant());
            var othersGotThrough =
                    work.failingSince().filter(lastSuccess::isAfter).isPresent();
            hopeless.set(tries >= TRIES && othersGotThrough || tries >= TRIES_ALONE);
            return work;
        });
        mishaps.note(hopeless.get() ? "mirror.givenUp" : "mirror.failed", failure);
        if (!hopeless.get()) {
            LOG.warn("Mirroring conversation {} failed, will try again: {}", id, failure.getMessage());
            LOG.debug("Mirroring conversation {} failed", id, failure);
            return Outcome.FAILED;
        }
        LOG.error("Giving up entry {} of conversation {}", failure.entry().number(), id, failure.getCause());
        mirroring.giveUp(failure.entry());
        return Outcome.SKIPPED;
    }

    public Backlog backlog() {
        var all = works.values();
        return new Backlog(
                all.size(),
                (int) all.stream().filter(work -> work.failures() > 0).count(),
                all.stream().map(Work::since).min(Comparator.naturalOrder()),
                mirroring.givenUp());
    }

    private enum Outcome {
        DONE,
        LOCKED,
        FAILED,
        SKIPPED
    }

    /** Remembers how far it came: what it reached was tried, whatever came of it. */
    private final class Run implements MirroringAConversation.Run {

        private long reached;
        private boolean waits;
        private Optional<Instant> until = Optional.empty();

        @Override
        public boolean isFirstTry(Entry entry) {
            reached = Math.max(reached, entry.number());
            return untried.holds(entry) && isYoung(entry);
        }

        /** Later, another node may have tried it in our place. */
        private boolean isYoung(Entry entry) {
            return clock.instant().isBefore(entry.at().plus(OURS_FOR));
        }

        @Override
        public boolean mustStop() {
            return stopping;
        }

        @Override
        public void postponed(Optional<Instant> moment, Entry last) {
            reached = Math.max(reached, last.number());
            waits = true;
            until = moment;
        }
    }
}
