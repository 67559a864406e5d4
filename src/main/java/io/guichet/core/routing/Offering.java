package io.guichet.core.routing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.guichet.core.availability.Presence;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.State;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Happening.Forgotten;
import io.guichet.core.delivery.Hub;
import io.guichet.core.entitlement.Circles;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers who waits to agents, in the order in which they asked (R78–R80, R136).
 *
 * <p>An offer is an entry; what is next follows from the entries, the settings, and who is there with hands free. Nothing
 * else is stored, and of two nodes that offer at once the number lets one. Whoever owns the clockwork calls {@link #tick}.
 */
@Named
public final class Offering {

    /** How much longer than itself a node leaves others to offer what they stored. */
    static final Duration FOR_OTHERS = Duration.ofSeconds(5);

    /** In one tick; the rest has the next one. */
    private static final int MOST_STEPS = 100;

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Offering.class);

    private static final Comparator<Waiter> ORDER =
            comparing(Waiter::since).thenComparing(one -> one.head().id().value());

    private final Journal journal;
    private final Presence presence;
    private final Loads loads;
    private final Circles circles;
    private final Settings settings;
    private final Hub hub;
    private final Clock clock;
    private final Map<ConversationId, Waiter> waiting = new ConcurrentHashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public Offering(
            Journal journal, Presence presence, Loads loads, Circles circles, Settings settings, Hub hub, Clock clock) {
        this.journal = journal;
        this.presence = presence;
        this.loads = loads;
        this.circles = circles;
        this.settings = settings;
        this.hub = hub;
        this.clock = clock;
    }

    public void start() {
        registration = hub.register(told -> {
            if (told.happening() instanceof EntryStored stored) {
                heard(stored);
            } else if (told.happening() instanceof Forgotten forgotten) {
                waiting.keySet().removeIf(forgotten::isGone);
            }
        });
    }

    public void stop() {
        registration.close();
        waiting.clear();
    }

    /** Only notes what happened; the clock's thread does the rest. */
    private void heard(EntryStored stored) {
        var head = stored.conversation();
        if (isOffered(head)) {
            var from = stored.here() ? Instant.EPOCH : clock.instant().plus(FOR_OTHERS);
            waiting.put(head.id(), new Waiter(head, from, isOnAScreen(head)));
        } else {
            waiting.remove(head.id());
        }
    }

    /** Who was told that nobody answers chooses for herself; an agent who comes may take her all the same. */
    private static boolean isOffered(Conversation head) {
        return head.life().waiting().isPresent() && !(head.state() instanceof State.Busy);
    }

    /**
     * Goes along with what is stored: at the start, and on several nodes now and then.
     *
     * @param alone whether there is no other node, so that whatever waits is this node's to offer
     */
    public void look(Collection<Conversation> stirring, boolean alone) {
        var from = alone ? Instant.EPOCH : clock.instant().plus(FOR_OTHERS);
        var there = stirring.stream().filter(Offering::isOffered).collect(toMap(Conversation::id, head -> head));
        there.values()
                .forEach(head -> waiting.compute(
                        head.id(),
                        (id, known) -> known != null && known.head().project().equals(head.project())
                                ? known
                                : new Waiter(head, from, isOnAScreen(head))));
        waiting.keySet().stream()
                .filter(id -> !there.containsKey(id))
                .flatMap(id -> journal.head(id).stream())
                .forEach(this::remember);
    }

    /** Offers all that is to be offered now; somebody calls it several times a second. */
    public void tick() {
        var now = clock.instant();
        var line = new ArrayDeque<>(lineAt(now));
        var steps = 0;
        while (!line.isEmpty()) {
            var head = line.poll().head();
            // What was taken back or offered to more people has left hands free, for whoever is first in the line.
            if (offered(head) && isLimited(head) && ++steps < MOST_STEPS) {
                line = new ArrayDeque<>(lineAt(now));
            }
        }
        waiting.values().forEach(this::tellWhetherSomebodySeesIt);
    }

    private List<Waiter> lineAt(Instant now) {
        return waiting.values().stream()
                .filter(one -> !now.isBefore(one.from()))
                .sorted(ORDER)
                .toList();
    }

    private boolean isLimited(Conversation head) {
        return settings.of(head.project()).routing().isLimited();
    }

    /** Says whether anything was written. */
    private boolean offered(Conversation head) {
        try {
            return next(head).isPresent() && step(head);
        } catch (RuntimeException e) {
            LOG.warn("Could not offer conversation {}, will try again: {}", head.id(), e.toString());
            LOG.debug("Could not offer conversation {}", head.id(), e);
            var again = clock.instant().plus(AFTER_FAILURE);
            waiting.computeIfPresent(head.id(), (id, one) -> one.from(again));
            return false;
        }
    }

    /** Ruled on with the head that it follows; what was remembered may be old. */
    private boolean step(Conversation known) {
        var written =
                journal.write(known.id(), Author.system(), ClientId.own("offer", known.lastNumber()), head -> next(head)
                        .<Verdict>map(Verdict.Go::new)
                        .orElseGet(Verdict.Already::new));
        if (written instanceof Written.Unchanged unchanged) {
            remember(unchanged.conversation());
        }
        return written instanceof Written.Fresh;
    }

    private void remember(Conversation head) {
        waiting.computeIfPresent(
                head.id(), (id, one) -> isOffered(head) ? new Waiter(head, one.from(), isOnAScreen(head)) : null);
    }

    private Optional<Event> next(Conversation head) {
        var now = clock.instant();
        var routing = settings.of(head.project()).routing();
        return head.life()
                .waiting()
                .filter(some -> isOffered(head))
                .flatMap(some -> new Choosing(
                                routing, presence.availableIn(head.project()), skilled(routing, head), loads)
                        .next(some, now))
                .map(step -> event(step, now.plus(routing.answer())));
    }

    private Predicate<PersonKey> skilled(Routing routing, Conversation head) {
        var names = routing.skills().stream()
                .filter(skill -> head.beginning().topic().equals(Optional.of(skill.topic())))
                .flatMap(skill -> skill.agents().stream())
                .toList();
        return agent -> names.stream().anyMatch(name -> circles.isNamed(agent, name));
    }

    private static Event event(Choosing.Step step, Instant until) {
        return step instanceof Choosing.Step.Offer offer
                ? Event.of(Happened.OFFERED).with("to", keys(offer.to())).with("until", until.toString())
                : Event.of(Happened.OFFER_WITHDRAWN).with("to", keys(((Choosing.Step.Withdraw) step).from()));
    }

    private static String keys(Set<PersonKey> people) {
        return people.stream().map(PersonKey::value).sorted().collect(joining(" "));
    }

    /** Those who have it on their screens: who was asked, has time left, and is there. */
    public Set<PersonKey> screens(Conversation head) {
        var available = presence.availableIn(head.project());
        return head.life().waiting().filter(some -> isOffered(head)).stream()
                .flatMap(some -> some.askedAt(clock.instant()).stream())
                .filter(available::contains)
                .collect(toSet());
    }

    public boolean isOnAScreen(Conversation head) {
        return !screens(head).isEmpty();
    }

    /** An offer that lapses, or whose agent leaves or is back, is no entry; both sides show whether it stands. */
    private void tellWhetherSomebodySeesIt(Waiter one) {
        var seen = isOnAScreen(one.head());
        if (seen != one.seen() && waiting.replace(one.head().id(), one, one.seen(seen))) {
            hub.publish(new Happening.OfferSeen(one.head()));
        }
    }

    /** How many conversations are offered, or to be. */
    public int size() {
        return waiting.size();
    }

    /**
     * A conversation that waits.
     *
     * @param from when this node may offer it
     * @param seen whether it was on somebody's screen when last looked at
     */
    private record Waiter(Conversation head, Instant from, boolean seen) {

        Instant since() {
            return head.life().waiting().map(some -> some.since()).orElse(Instant.EPOCH);
        }

        Waiter from(Instant moment) {
            return new Waiter(head, moment, seen);
        }

        Waiter seen(boolean now) {
            return new Waiter(head, from, now);
        }
    }
}
