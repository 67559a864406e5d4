package io.guichet.jira.cluster;

import static java.util.Comparator.comparing;

import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.SplittingAConversation;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Hub;
import io.guichet.core.delivery.Onlookers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Notices what other nodes stored, by looking at the newest entries while somebody here waits for news.
 *
 * <p>Looks back further than it has to, now and then by some seconds: a commit may become visible late, and the nodes'
 * clocks may differ. What was told already is remembered for longer than that. A page that connects asks for what it lacks by itself, so nothing
 * is missed while nobody waits.
 */
@Named
public final class ClusterTail {

    private static final Duration NEAR = Duration.ofSeconds(1);
    private static final Duration FAR = Duration.ofSeconds(5);
    private static final int SELDOM = 8;
    private static final Duration REMEMBERS = Duration.ofSeconds(60);

    private final Entries entries;
    private final Journal journal;
    private final Hub hub;
    private final Onlookers onlookers;
    private final Clock clock;
    private final Map<Place, Instant> told = new HashMap<>();
    private Hub.Registration registration = () -> {};
    private long looks;

    @Inject
    public ClusterTail(Entries entries, Journal journal, Hub hub, Onlookers onlookers, Clock clock) {
        this.entries = entries;
        this.journal = journal;
        this.hub = hub;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    public void start() {
        journal.shareWithOtherNodes();
        registration = hub.register(this::heard);
    }

    public void stop() {
        registration.close();
    }

    private void heard(Hub.Told news) {
        if (news.happening() instanceof EntryStored stored) {
            isNews(stored.entry());
        }
    }

    /** True the first time it is asked of an entry. */
    private boolean isNews(Entry entry) {
        synchronized (told) {
            return told.putIfAbsent(Place.of(entry), clock.instant()) == null;
        }
    }

    /** Looks once; called several times a second. */
    public void look() {
        // First of all: what was stored here is remembered whether or not somebody waits.
        forgetOld();
        if (!onlookers.areThere()) {
            return;
        }
        var since = clock.instant().minus(looks++ % SELDOM == 0 ? FAR : NEAR);
        // In the order of their numbers: a head is brought forward entry by entry.
        entries.storedSince(since)
                .forEach(page -> page.stream().sorted(comparing(Entry::number)).forEach(this::tell));
    }

    private void tell(Entry entry) {
        if (!isNews(entry)) {
            return;
        }
        try {
            journal.noticed(entry);
            // What was said again there bears the time when it was said first: too old to be found by time.
            SplittingAConversation.offshoot(entry)
                    .ifPresent(split -> entries.all(split).forEach(this::tell));
        } catch (RuntimeException e) {
            isNewsAfterAll(entry);
            throw e;
        }
    }

    private void isNewsAfterAll(Entry entry) {
        synchronized (told) {
            told.remove(Place.of(entry));
        }
    }

    /** How many entries it would not tell again. */
    int remembered() {
        synchronized (told) {
            return told.size();
        }
    }

    private void forgetOld() {
        var limit = clock.instant().minus(REMEMBERS);
        synchronized (told) {
            told.values().removeIf(at -> at.isBefore(limit));
        }
    }

    private record Place(String conversation, long number) {

        static Place of(Entry entry) {
            return new Place(entry.conversation().value(), entry.number());
        }
    }
}
