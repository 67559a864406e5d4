package io.guichet.web.portal;

import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.UnreadMessages;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What waits for a customer in a portal (R16), and which conversation of hers is open there; from memory.
 *
 * <p>What is remembered of a customer is dropped when something is said to her or read by her. After {@link #REMEMBERED}
 * it is counted anew, for she may have read on another node.
 */
@Named
public final class OwnConversations {

    static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** Conversations that count; what is older and unread stays marked in the list. */
    private static final int NEWEST = 50;

    private static final int KEPT = 20_000;

    private final Conversations conversations;
    private final Journal journal;
    private final UnreadMessages unread;
    private final Hub hub;
    private final Clock clock;
    private final Map<PersonKey, Map<PortalId, Known>> known = new ConcurrentHashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public OwnConversations(Conversations conversations, Journal journal, UnreadMessages unread, Hub hub, Clock clock) {
        this.conversations = conversations;
        this.journal = journal;
        this.unread = unread;
        this.hub = hub;
        this.clock = clock;
    }

    @PostConstruct
    public void start() {
        registration = hub.register(told -> forget(told.happening()));
    }

    @PreDestroy
    public void stop() {
        registration.close();
    }

    Standing of(PersonKey customer, PortalId portal) {
        if (known.size() > KEPT) {
            known.clear();
        }
        var mine = known.computeIfAbsent(customer, none -> new ConcurrentHashMap<>());
        var answer = mine.get(portal);
        if (answer != null && clock.millis() < answer.until) {
            return answer.standing;
        }
        var standing = look(customer, portal);
        // Only into the map that was there before the look: if it was dropped meanwhile, what was seen is old.
        mine.put(portal, new Known(standing, clock.millis() + REMEMBERED.toMillis()));
        return standing;
    }

    private Standing look(PersonKey customer, PortalId portal) {
        var newest =
                conversations
                        .ofCustomer(customer, Optional.of(portal), false, NEWEST, Optional.empty())
                        .conversations()
                        .stream()
                        // The stored head may lag behind, and a count that misses a message would be remembered.
                        .map(stored -> journal.head(stored.id()).orElse(stored))
                        .toList();
        var total = unread.of(customer, newest).values().stream()
                .mapToInt(UnreadMessages.Standing::unread)
                .sum();
        return new Standing(Math.min(total, UnreadMessages.MOST));
    }

    private void forget(Happening happening) {
        if (happening instanceof Happening.HeadChanged changed) {
            known.remove(changed.conversation().customer());
        } else if (happening instanceof Happening.EntryStored stored) {
            known.remove(stored.conversation().customer());
        } else if (happening instanceof Happening.Read read) {
            read.reader().person().ifPresent(known::remove);
        }
    }

    /** @param unread at most {@link UnreadMessages#MOST} */
    record Standing(int unread) {}

    private record Known(Standing standing, long until) {}
}
