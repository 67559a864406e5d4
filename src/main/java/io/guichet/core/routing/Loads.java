package io.guichet.core.routing;

import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Offer;
import io.guichet.core.conversation.Waiting;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Happening.Forgotten;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much agents have on their hands, in all projects together (R80).
 *
 * <p>In memory, as the queue is: what this node hears moves it, what other nodes wrote is heard by the tail, and the
 * database is asked at the start and, on several nodes, now and then.
 */
@Named
public final class Loads {

    /** Who was busy longer ago than this has been idle for long enough. */
    private static final Duration LATELY = Duration.ofHours(12);

    private static final int REMEMBERED = 500;

    private final Journal journal;
    private final Entries entries;
    private final Hub hub;
    private final Clock clock;
    private final Map<ConversationId, PersonKey> sessions = new HashMap<>();
    private final Map<PersonKey, Integer> talks = new HashMap<>();
    private final Map<PersonKey, Map<ConversationId, Instant>> asked = new HashMap<>();
    private final Map<ConversationId, PersonKey> alone = new HashMap<>();
    private final Map<PersonKey, Instant> busyAt = new HashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public Loads(Journal journal, Entries entries, Hub hub, Clock clock) {
        this.journal = journal;
        this.entries = entries;
        this.hub = hub;
        this.clock = clock;
    }

    public void start() {
        registration = hub.register(told -> {
            if (told.happening() instanceof EntryStored stored) {
                heard(stored.conversation());
            } else if (told.happening() instanceof Forgotten forgotten) {
                forgotten.conversation().filter(forgotten::isGone).ifPresent(this::gone);
            }
        });
    }

    public void stop() {
        registration.close();
    }

    /** Sessions that she has now. */
    public synchronized int sessionsOf(PersonKey agent) {
        return talks.getOrDefault(agent, 0);
    }

    /** Her sessions, and what was offered to her alone and she has not answered yet. */
    public synchronized int of(PersonKey agent) {
        var now = clock.instant();
        return sessionsOf(agent)
                + (int) asked.getOrDefault(agent, Map.of()).values().stream()
                        .filter(now::isBefore)
                        .count();
    }

    /** When a session of hers last began or was over; the beginning of time where that is long ago. */
    public synchronized Instant busyAt(PersonKey agent) {
        return busyAt.getOrDefault(agent, Instant.EPOCH);
    }

    private synchronized void heard(Conversation head) {
        talks(head, head.state().isTalking() ? head.state().agent() : Optional.empty());
        isAsked(head.id(), head.life().waiting().flatMap(Loads::aloneIn));
    }

    private synchronized void gone(ConversationId id) {
        Optional.ofNullable(sessions.get(id)).ifPresent(agent -> over(id, agent, clock.instant()));
        isAsked(id, Optional.empty());
    }

    private void over(ConversationId id, PersonKey agent, Instant at) {
        sessions.remove(id);
        talks.merge(agent, -1, (some, less) -> some + less == 0 ? null : some + less);
        busy(agent, at);
    }

    private void talks(Conversation head, Optional<PersonKey> agent) {
        var before = Optional.ofNullable(sessions.get(head.id()));
        if (before.equals(agent)) {
            return;
        }
        before.ifPresent(one -> over(head.id(), one, head.lastAt()));
        agent.ifPresent(one -> {
            sessions.put(head.id(), one);
            talks.merge(one, 1, Integer::sum);
            busy(one, head.lastAt());
        });
    }

    private void busy(PersonKey agent, Instant at) {
        busyAt.merge(agent, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Optional<Offer> aloneIn(Waiting waiting) {
        return waiting.offer()
                .map(offer -> new Offer(waiting.askedAt(Instant.MIN), offer.until()))
                .filter(offer -> offer.to().size() == 1);
    }

    private void isAsked(ConversationId id, Optional<Offer> offer) {
        var before = alone.remove(id);
        if (before != null) {
            var those = asked.getOrDefault(before, new HashMap<>());
            those.remove(id);
            if (those.isEmpty()) {
                asked.remove(before);
            }
        }
        offer.ifPresent(one -> {
            var agent = one.to().iterator().next();
            alone.put(id, agent);
            asked.computeIfAbsent(agent, none -> new HashMap<>()).put(id, one.until());
        });
    }

    /** Who was busy before this node's start. */
    public void look() {
        entries.happened(Happened.ACCEPTED, clock.instant().minus(LATELY), REMEMBERED)
                .forEach(this::accepted);
    }

    private synchronized void accepted(Entry entry) {
        entry.author().person().ifPresent(agent -> busy(agent, entry.at()));
    }

    /**
     * Brings the counts to what is stored: at the start, and on several nodes now and then.
     *
     * @param stirring all that stirs; where it says something else than this node knows, the journal says which is later
     */
    public void look(Collection<Conversation> stirring) {
        differing(stirring).forEach(id -> journal.head(id).ifPresent(this::heard));
    }

    private synchronized Set<ConversationId> differing(Collection<Conversation> stirring) {
        var differing = new HashSet<>(sessions.keySet());
        differing.addAll(alone.keySet());
        for (var head : stirring) {
            var known = Optional.ofNullable(sessions.get(head.id()));
            var talking = head.state().isTalking() ? head.state().agent() : Optional.<PersonKey>empty();
            var single = head.life().waiting().flatMap(Loads::aloneIn).map(offer -> offer.to()
                    .iterator()
                    .next());
            if (known.equals(talking) && single.equals(Optional.ofNullable(alone.get(head.id())))) {
                differing.remove(head.id());
            } else {
                differing.add(head.id());
            }
        }
        return differing;
    }
}
