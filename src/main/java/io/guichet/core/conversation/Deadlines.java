package io.guichet.core.conversation;

import io.guichet.core.conversation.DueMoments.Due;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Happening.Forgotten;
import io.guichet.core.delivery.Happening.Typing;
import io.guichet.core.delivery.Hub;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves what is due: waits that end, sessions that fall asleep, invitations that expire (R85, R151, R152).
 *
 * <p>Nothing is stored of a deadline: it follows from the entries and the settings ({@link DueMoments}), so a killed node
 * loses none, and a changed setting holds at once. What stirs is remembered; the database is asked at the start, and now
 * and then for what another node left when it died. Two nodes that act at once are one: the number arbitrates.
 */
@Named
public final class Deadlines {

    /** How much longer than its own a node leaves others to act on what they stored. */
    static final Duration FOR_OTHERS = Duration.ofSeconds(5);

    /** What nobody has moved so long after it was due is anybody's. */
    static final Duration LEFT_OVER = Duration.ofSeconds(20);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final int MOST = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    private final Journal journal;
    private final Entries entries;
    private final Settings settings;
    private final Hub hub;
    private final Clock clock;
    private final Map<ConversationId, Watched> watched = new ConcurrentHashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public Deadlines(Journal journal, Entries entries, Settings settings, Hub hub, Clock clock) {
        this.journal = journal;
        this.entries = entries;
        this.settings = settings;
        this.hub = hub;
        this.clock = clock;
    }

    public void start() {
        registration = hub.register(this::heard);
    }

    public void stop() {
        registration.close();
        watched.clear();
    }

    /** Only notes what happened; the clock's thread does the rest. */
    private void heard(Hub.Told told) {
        if (told.happening() instanceof EntryStored stored) {
            heard(stored);
        } else if (told.happening() instanceof Typing typing) {
            watched.computeIfPresent(typing.conversation().id(), (id, known) -> known.typedAt(clock.instant()));
        } else if (told.happening() instanceof Forgotten forgotten) {
            watched.keySet().removeIf(forgotten::isGone);
        }
    }

    private void heard(EntryStored stored) {
        var head = stored.conversation();
        if (head.life().isStirring()) {
            var grace = stored.here() ? Duration.ZERO : FOR_OTHERS;
            watched.compute(
                    head.id(), (id, known) -> Watched.of(head, grace, known == null ? Instant.EPOCH : known.typedAt()));
        } else {
            watched.remove(head.id());
        }
    }

    /** Watches what stirs in the database: at the start, and what other nodes left behind. */
    public void look(Collection<Conversation> stirring, boolean alone) {
        var grace = alone ? Duration.ZERO : LEFT_OVER;
        stirring.stream().filter(head -> head.life().isStirring()).forEach(head -> watch(head, grace));
    }

    /** After a start, too: what was stored before the end and not projected any more. */
    public void lookAtUnfinished() {
        entries.unfinished(MOST).forEach(id -> journal.head(id)
                .filter(head -> head.life().isStirring())
                .ifPresent(head -> watch(head, Duration.ZERO)));
    }

    private void watch(Conversation head, Duration grace) {
        watched.compute(
                head.id(),
                (id, known) -> known != null && known.head().project().equals(head.project())
                        ? known
                        : Watched.of(head, grace, known == null ? Instant.EPOCH : known.typedAt()));
    }

    /** Moves all that is due; somebody calls it about twice a second. */
    public void tick() {
        var now = clock.instant();
        watched.forEach((id, one) -> {
            if (!now.isBefore(one.lookAt())) {
                lookAt(id, one, now);
            }
        });
    }

    private void lookAt(ConversationId id, Watched one, Instant now) {
        try {
            var due = due(one.head(), one.typedAt());
            if (due.isEmpty()) {
                watched.remove(id, one);
            } else if (now.isBefore(due.get().at().plus(one.grace()))) {
                watched.replace(id, one, one.lookAt(due.get().at().plus(one.grace())));
            } else {
                move(id, one, now);
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not move conversation {}, will try again: {}", id, e.toString());
            LOG.debug("Could not move conversation {}", id, e);
            watched.replace(id, one, one.lookAt(now.plus(AFTER_FAILURE)));
        }
    }

    /** Ruled on with the head that it follows: whatever was remembered may be old. */
    private void move(ConversationId id, Watched one, Instant now) {
        var head = journal.head(id);
        if (head.isEmpty()) {
            watched.remove(id, one);
            return;
        }
        // In the map before the write: what is heard of it replaces it.
        var fresh = Watched.of(head.get(), one.grace(), one.typedAt());
        watched.replace(id, one, fresh);
        journal.write(
                id, Author.system(), ClientId.own("due", head.get().lastNumber()), known -> due(known, one.typedAt())
                        .filter(due -> !now.isBefore(due.at()))
                        .<Verdict>map(due -> new Verdict.Go(due.event()))
                        .orElseGet(Verdict.Already::new));
    }

    private Optional<Due> due(Conversation head, Instant typedAt) {
        return DueMoments.next(head.life(), settings.of(head.project()).delays(), typedAt);
    }

    /** How many conversations are watched. */
    public int size() {
        return watched.size();
    }

    /**
     * A conversation that stirs.
     *
     * @param lookAt when it has to be looked at; the beginning of time while nobody has worked it out
     */
    private record Watched(Conversation head, Duration grace, Instant typedAt, Instant lookAt) {

        static Watched of(Conversation head, Duration grace, Instant typedAt) {
            return new Watched(head, grace, typedAt, Instant.EPOCH);
        }

        Watched typedAt(Instant now) {
            return new Watched(head, grace, now, lookAt);
        }

        Watched lookAt(Instant moment) {
            return new Watched(head, grace, typedAt, moment);
        }
    }
}
