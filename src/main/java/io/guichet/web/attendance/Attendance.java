package io.guichet.web.attendance;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal;
import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who has a conversation before her eyes: one of her pages names it, or shows the list that it is in.
 *
 * <p>Known of this node's pages alone. A page that goes away and comes back within {@link #GRACE}, as at every click on a
 * link, has not been away.
 */
@Named
public final class Attendance {

    static final Duration GRACE = Duration.ofSeconds(8);

    private final Journal journal;
    private final Hub hub;
    private final Clock clock;
    private final Map<PersonKey, Pages> lists = new HashMap<>();
    private final Map<ConversationId, Map<PersonKey, Pages>> threads = new HashMap<>();

    @Inject
    public Attendance(Journal journal, Hub hub, Clock clock) {
        this.journal = journal;
        this.hub = hub;
        this.clock = clock;
    }

    /** One of her pages is open now; each call wants one of {@link #left}. */
    public void came(PersonKey person, boolean list, Set<ConversationId> named) {
        var touched = new ArrayList<ConversationId>();
        var toList = false;
        synchronized (this) {
            toList = list && lists.computeIfAbsent(person, first -> new Pages()).open();
            for (var id : named) {
                var first = threads.computeIfAbsent(id, none -> new HashMap<>())
                        .computeIfAbsent(person, none -> new Pages())
                        .open();
                if (first) {
                    touched.add(id);
                }
            }
        }
        tell(person, touched, toList);
    }

    public synchronized void left(PersonKey person, boolean list, Set<ConversationId> named) {
        var now = clock.instant();
        if (list) {
            lists.get(person).close(now);
        }
        named.forEach(id -> threads.get(id).get(person).close(now));
    }

    public synchronized boolean attends(PersonKey person, ConversationId conversation) {
        return lists.containsKey(person) || attendees(conversation).contains(person);
    }

    /** Those who have this very conversation open. */
    public synchronized Set<PersonKey> attendees(ConversationId conversation) {
        return Set.copyOf(threads.getOrDefault(conversation, Map.of()).keySet());
    }

    /** Everybody who has a conversation or her list before her eyes. */
    public synchronized Set<PersonKey> people() {
        var all = new HashSet<>(lists.keySet());
        threads.values().forEach(some -> all.addAll(some.keySet()));
        return all;
    }

    /** Forgets who has been away for longer than the grace, and tells the others; somebody calls it every second. */
    public void tick() {
        var departures = new HashMap<PersonKey, List<ConversationId>>();
        var fromList = new ArrayList<PersonKey>();
        var latest = clock.instant().minus(GRACE);
        synchronized (this) {
            lists.entrySet().removeIf(one -> one.getValue().leftBefore(latest) && fromList.add(one.getKey()));
            threads.forEach((id, people) -> people.entrySet()
                    .removeIf(one -> one.getValue().leftBefore(latest)
                            && departures
                                    .computeIfAbsent(one.getKey(), none -> new ArrayList<>())
                                    .add(id)));
            threads.values().removeIf(Map::isEmpty);
        }
        departures.forEach((person, ids) -> tell(person, ids, false));
        fromList.forEach(person -> tell(person, List.of(), true));
    }

    private void tell(PersonKey person, List<ConversationId> named, boolean list) {
        named.forEach(id -> tell(id, person, head -> true));
        if (list) {
            watched().forEach(id -> tell(id, person, head -> takesPart(person, head)));
        }
    }

    private void tell(ConversationId id, PersonKey person, Predicate<Conversation> matters) {
        journal.head(id).filter(matters).ifPresent(head -> hub.publish(new Happening.Attendance(head, person)));
    }

    private static boolean takesPart(PersonKey person, Conversation head) {
        return head.customer().equals(person)
                || head.state().agent().filter(person::equals).isPresent();
    }

    private synchronized Set<ConversationId> watched() {
        return Set.copyOf(threads.keySet());
    }

    /** How many pages of one person show the same thing. */
    private static final class Pages {
        private int open;
        private Instant lastClosed = Instant.MAX;

        /** Says whether she was away before. */
        private boolean open() {
            var away = open == 0 && lastClosed.equals(Instant.MAX);
            open++;
            return away;
        }

        private void close(Instant now) {
            open--;
            lastClosed = now;
        }

        private boolean leftBefore(Instant moment) {
            return open == 0 && lastClosed.isBefore(moment);
        }
    }
}
