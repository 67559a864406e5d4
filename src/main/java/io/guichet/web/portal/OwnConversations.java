package io.guichet.web.portal;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Conversations.Own;
import io.guichet.core.conversation.UnreadMessages;
import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What waits for a customer in a portal (R16), from memory.
 *
 * <p>Counted once by a few questions, however much she has written, and then brought forward by what is said to her and
 * read by her; where that is not certain it is dropped. What the portal does not show her any more (R155) does not count. One request at a time counts for one person.
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
    private final Gate gate;
    private final Hub hub;
    private final Clock clock;
    private final Map<PersonKey, Map<PortalId, WaitingMessages>> known = new ConcurrentHashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public OwnConversations(Conversations conversations, UnreadMessages unread, Gate gate, Hub hub, Clock clock) {
        this.conversations = conversations;
        this.unread = unread;
        this.gate = gate;
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
                .computeIfAbsent(portal, none -> new WaitingMessages());
        var waiting = place.waiting(clock.millis()).orElseGet(() -> counted(place, customer, portal));
        return new Standing(shown(waiting, place, customer, portal));
    }

    private Map<ConversationId, Integer> counted(WaitingMessages place, PersonKey customer, PortalId portal) {
        place.counting.lock();
        try {
            return place.waiting(clock.millis()).orElseGet(() -> look(place, customer, portal));
        } finally {
            place.counting.unlock();
        }
    }

    private Map<ConversationId, Integer> look(WaitingMessages place, PersonKey customer, PortalId portal) {
        var before = place.heard();
        var newest = conversations.newestOf(customer, portal, NEWEST);
        var counts = unread.counted(customer, newest.stream().map(Own::id).toList());
        newest.forEach(own -> place.meets(own.id(), own.request()));
        place.remember(counts, before, clock.millis() + REMEMBERED.toMillis());
        return WaitingMessages.waiting(counts);
    }

    private int shown(
            Map<ConversationId, Integer> waiting, WaitingMessages place, PersonKey customer, PortalId portal) {
        var now = clock.millis();
        var sum = waiting.keySet().stream()
                .filter(id -> place.isShown(id, now, request -> gate.isShown(customer, portal, request)))
                .mapToInt(waiting::get)
                .sum();
        return Math.min(sum, UnreadMessages.MOST);
    }

    private void heard(Happening happening) {
        if (happening instanceof Happening.Forgotten) {
            // Of whom, it does not say: they are counted again.
            known.clear();
            return;
        }
        if (happening instanceof Happening.EntryStored stored) {
            placeOf(stored.conversation())
                    .ifPresent(
                            place -> place.heard(stored, stored.conversation().customer()));
        } else if (happening instanceof Happening.HeadChanged changed) {
            var head = changed.conversation();
            placeOf(head).ifPresent(place -> place.changed(head.id(), head.request(), clock.millis()));
        } else if (happening instanceof Happening.Read read
                && read.reader().is(read.conversation().customer())) {
            placeOf(read.conversation())
                    .ifPresent(place -> place.read(read.conversation().id(), read.number()));
        }
    }

    private Optional<WaitingMessages> placeOf(Conversation conversation) {
        return Optional.ofNullable(
                known.getOrDefault(conversation.customer(), Map.of()).get(conversation.portal()));
    }

    /** @param unread at most {@link UnreadMessages#MOST} */
    record Standing(int unread) {}
}
