package io.guichet.web.portal;

import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.UnreadMessages;
import io.guichet.core.conversation.UnreadMessages.Count;
import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits for a customer in a portal (R16), from memory.
 *
 * <p>Counted once by a few questions, however much she has written, and then brought forward by what is said to her and
 * read by her; where that is not certain it is dropped. One request at a time counts for one person.
 */
@Named
public final class OwnConversations {

    /** Nothing is known to be missed until then; what would be is not missed for longer. */
    static final Duration REMEMBERED = Duration.ofMinutes(60);

    /** Conversations that count; what is older and unread stays marked in the list. */
    private static final int NEWEST = 50;

    private static final int KEPT = 20_000;

    private final Conversations conversations;
    private final UnreadMessages unread;
    private final Hub hub;
    private final Clock clock;
    private final Map<PersonKey, Map<PortalId, Place>> known = new ConcurrentHashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public OwnConversations(Conversations conversations, UnreadMessages unread, Hub hub, Clock clock) {
        this.conversations = conversations;
        this.unread = unread;
        this.hub = hub;
        this.clock = clock;
    }

    @PostConstruct
    public void start() {
        registration = hub.register(told -> heard(told.happening()));
    }

    @PreDestroy
    public void stop() {
        registration.close();
    }

    Standing of(PersonKey customer, PortalId portal) {
        if (known.size() > KEPT) {
            known.clear();
        }
        var place = known.computeIfAbsent(customer, none -> new ConcurrentHashMap<>())
                .computeIfAbsent(portal, none -> new Place());
        var total = place.total(clock.millis());
        return new Standing(total.isPresent() ? total.getAsInt() : counted(place, customer, portal));
    }

    private int counted(Place place, PersonKey customer, PortalId portal) {
        place.counting.lock();
        try {
            var total = place.total(clock.millis());
            return total.isPresent() ? total.getAsInt() : look(place, customer, portal);
        } finally {
            place.counting.unlock();
        }
    }

    private int look(Place place, PersonKey customer, PortalId portal) {
        var before = place.heard();
        var counts = unread.counted(customer, conversations.newestOf(customer, portal, NEWEST));
        place.remember(counts, before, clock.millis() + REMEMBERED.toMillis());
        return total(counts);
    }

    private static int total(Map<ConversationId, Count> counts) {
        return Math.min(counts.values().stream().mapToInt(Count::unread).sum(), UnreadMessages.MOST);
    }

    private void heard(Happening happening) {
        if (happening instanceof Happening.EntryStored stored) {
            placeOf(stored.conversation())
                    .ifPresent(
                            place -> place.heard(stored, stored.conversation().customer()));
        } else if (happening instanceof Happening.Read read
                && read.reader().is(read.conversation().customer())) {
            placeOf(read.conversation())
                    .ifPresent(place -> place.read(read.conversation().id(), read.number()));
        }
    }

    private Optional<Place> placeOf(Conversation conversation) {
        return Optional.ofNullable(
                known.getOrDefault(conversation.customer(), Map.of()).get(conversation.portal()));
    }

    /** @param unread at most {@link UnreadMessages#MOST} */
    record Standing(int unread) {}

    /** What is known of one customer in one portal. */
    private static final class Place {

        /** Held by whoever asks the database. */
        private final ReentrantLock counting = new ReentrantLock();

        private Optional<Map<ConversationId, Count>> counts = Optional.empty();
        private long until;
        private long heard;

        synchronized OptionalInt total(long now) {
            return counts.filter(known -> now < until)
                    .map(known -> OptionalInt.of(OwnConversations.total(known)))
                    .orElseGet(OptionalInt::empty);
        }

        synchronized long heard() {
            return heard;
        }

        /** Unless something was heard since the look began: then what was seen may be old. */
        synchronized void remember(Map<ConversationId, Count> seen, long heardBefore, long forgetAt) {
            if (heard == heardBefore) {
                counts = Optional.of(new HashMap<>(seen));
                until = forgetAt;
            }
        }

        /** What another node stored may be told out of order, and a deletion takes back what was counted. */
        synchronized void heard(Happening.EntryStored stored, PersonKey customer) {
            heard++;
            var entry = stored.entry();
            if (!stored.here() || takesBack(entry)) {
                counts = Optional.empty();
            } else if (entry.isMessage()) {
                counts.ifPresent(known ->
                        known.compute(entry.conversation(), (id, count) -> (count == null ? Count.NOTHING : count)
                                .after(entry, customer)));
            }
        }

        private static boolean takesBack(Entry entry) {
            return entry.content() instanceof Content.Event event && event.what() == Content.Happened.DELETED;
        }

        synchronized void read(ConversationId conversation, long number) {
            heard++;
            counts = counts.filter(known -> isAllRead(known, conversation, number));
        }

        /** Sets the count to nothing where all of it has been read. */
        private static boolean isAllRead(Map<ConversationId, Count> known, ConversationId id, long number) {
            var read = known.computeIfPresent(
                    id, (same, count) -> count.upTo() <= number ? new Count(0, count.upTo()) : count);
            return read == null || read.unread() == 0;
        }
    }
}
