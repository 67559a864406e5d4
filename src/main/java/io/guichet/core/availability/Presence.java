package io.guichet.core.availability;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who among the agents is there to answer (R3, R82).
 *
 * <p>Asked on every portal page, so it answers from memory. {@link #tick} picks up what other nodes stored, {@link #recount}
 * lets go who has left (R158); whoever owns the clockwork calls them every few seconds.
 */
@Named
public final class Presence {

    /** A page beats every 20 s: each of its beats is stored, for other nodes know of no other sign. */
    private static final Duration STORED_EVERY = Duration.ofSeconds(15);

    /** A page that goes away and comes back within this time, as at every click on a link, has not been away. */
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final Leases leases;
    private final People people;
    private final Hub hub;
    private final Clock clock;
    private final Map<PersonKey, Held> held = new ConcurrentHashMap<>();
    private final Map<PersonKey, Pages> pages = new ConcurrentHashMap<>();
    private final Object declaring = new Object();
    private volatile Map<ProjectKey, Set<PersonKey>> available = Map.of();

    @Inject
    public Presence(Leases leases, People people, Hub hub, Clock clock) {
        this.leases = leases;
        this.people = people;
        this.hub = hub;
        this.clock = clock;
    }

    /** The agents who can answer in this project now. */
    public Set<PersonKey> availableIn(ProjectKey project) {
        return available.getOrDefault(project, Set.of());
    }

    /** What this agent chose, as it holds now. */
    public Lease of(PersonKey agent) {
        return Optional.ofNullable(held.get(agent))
                .map(Held::lease)
                .orElseGet(() -> Lease.away(agent, clock.instant()));
    }

    /** The same, as it is stored now: another node may have heard a later word. For whoever goes on from it. */
    public Lease latest(PersonKey agent) {
        leases.of(agent).ifPresent(this::learn);
        return of(agent);
    }

    /** What all agents chose who have ever said something, as it holds now. */
    public List<Lease> all() {
        return held.values().stream().map(Held::lease).toList();
    }

    /** An agent says that she is available or away; stored at once. */
    public void declare(Lease lease) {
        synchronized (declaring) {
            leases.of(lease.agent()).ifPresent(this::learn);
            var before = held.get(lease.agent());
            // Nodes' clocks differ; what is said now is later than all that was said on any of them.
            var said = before == null ? lease : lease.saidAfter(before.stored());
            leases.save(said);
            var desks = people.desksOf(lease.agent());
            held.merge(lease.agent(), new Held(said, said.seenAt(), desks), Held::refreshed);
        }
        count();
    }

    /** One of an agent's pages opens on this node; each call wants one of {@link #left}. */
    public void came(PersonKey person) {
        var now = clock.instant();
        var open = pages.merge(person, new Pages(1, now), (before, one) -> new Pages(before.open() + 1, now));
        var known = held.get(person);
        if (open.open() == 1 && known != null && known.stored().mayHold()) {
            // At once: the node that she left must not take her for gone.
            store(person, now);
        }
        seen(person);
    }

    public void left(PersonKey person) {
        var now = clock.instant();
        pages.computeIfPresent(person, (key, before) -> new Pages(before.open() - 1, now));
    }

    /** One of an agent's pages is open; stored now and then, so that other nodes and a restart know. */
    public void seen(PersonKey agent) {
        var now = clock.instant();
        var renewed = held.computeIfPresent(agent, (key, before) -> before.seen(now));
        if (renewed == null || !renewed.stored().mayHold()) {
            return;
        }
        if (renewed.isWorthStoring()) {
            store(agent, now);
        }
        if (!isCounted(agent)) {
            count();
        }
    }

    /** The moment alone: what she has said meanwhile, here or on another node, stays said. */
    private void store(PersonKey agent, Instant seenAt) {
        leases.seen(agent, seenAt);
        var desks = people.desksOf(agent);
        held.computeIfPresent(agent, (key, before) -> before.stored(seenAt, desks));
    }

    private boolean isCounted(PersonKey agent) {
        return available.values().stream().anyMatch(agents -> agents.contains(agent));
    }

    /** Reads what is stored, lets leases lapse, tells whom it concerns. */
    public void tick() {
        leases.all().forEach(this::learn);
        var now = clock.instant();
        // Another node may have taken her for gone when her page came here.
        held.forEach((agent, one) -> {
            if (one.isWorthStoring() && one.lease().holdsAt(now)) {
                store(agent, one.seenHere());
            }
        });
        recount();
    }

    private void learn(Lease stored) {
        var before = held.get(stored.agent());
        if (before == null || !before.stored().equals(stored)) {
            read(stored);
        }
    }

    private void read(Lease stored) {
        var desks = stored.mayHold() ? people.desksOf(stored.agent()) : Set.<ProjectKey>of();
        held.merge(stored.agent(), new Held(stored, Instant.EPOCH, desks), Held::refreshed);
    }

    /** Projects go by other keys: where agents work, and what they chose, is read anew. */
    public void readAgain() {
        leases.all().forEach(this::read);
        recount();
    }

    /** Lets leases lapse by the clock alone, without a look at the database; stores who has left. */
    public void recount() {
        var latest = clock.instant().minus(GRACE);
        pages.forEach((person, some) -> {
            if (some.areClosedSince(latest) && pages.remove(person, some)) {
                letGo(person, some.changedAt());
            }
        });
        count();
    }

    private void letGo(PersonKey agent, Instant left) {
        var before = held.get(agent);
        if (before != null && before.stored().mayHold() && !before.seenHere().isAfter(left)) {
            leases.left(agent, left);
            held.computeIfPresent(agent, (key, one) -> one.left(left));
        }
    }

    private synchronized void count() {
        var now = clock.instant();
        var counted = new HashMap<ProjectKey, Set<PersonKey>>();
        held.values().stream().filter(one -> one.lease().holdsAt(now)).forEach(one -> one.desks().stream()
                .filter(desk -> one.stored().coversAt(now, desk))
                .forEach(desk -> counted.computeIfAbsent(desk, none -> new HashSet<>())
                        .add(one.stored().agent())));
        var before = available;
        available = Map.copyOf(counted);
        var touched = new HashSet<>(before.keySet());
        touched.addAll(counted.keySet());
        touched.stream()
                .filter(project ->
                        !before.getOrDefault(project, Set.of()).equals(counted.getOrDefault(project, Set.of())))
                .forEach(project -> hub.publish(new Happening.AvailabilityChanged(project)));
    }

    /**
     * What this node knows of an agent.
     *
     * @param stored the lease as the database last had it
     * @param seenHere when a page of hers was last heard of on this node
     */
    private record Held(Lease stored, Instant seenHere, Set<ProjectKey> desks) {

        Lease lease() {
            return seenHere.isAfter(stored.seenAt()) ? stored.seen(seenHere) : stored;
        }

        boolean isWorthStoring() {
            return stored.mayHold() && seenHere.isAfter(stored.seenAt().plus(STORED_EVERY));
        }

        Held seen(Instant now) {
            return new Held(stored, now, desks);
        }

        Held stored(Instant seenAt, Set<ProjectKey> now) {
            return new Held(stored.seen(seenAt), seenHere, now);
        }

        Held left(Instant at) {
            if (seenHere.isAfter(at)) {
                return this;
            }
            return new Held(stored.seenAt().isAfter(at) ? stored : stored.seen(Instant.EPOCH), Instant.EPOCH, desks);
        }

        /** The later word decides; of the same word, the later look at the database. */
        Held refreshed(Held other) {
            if (other.stored.saidAt().isBefore(stored.saidAt())) {
                return this;
            }
            return new Held(other.stored, seenHere.isAfter(other.seenHere) ? seenHere : other.seenHere, other.desks);
        }
    }

    /** @param changedAt when the last one opened or closed */
    private record Pages(int open, Instant changedAt) {

        boolean areClosedSince(Instant moment) {
            return open <= 0 && changedAt.isBefore(moment);
        }
    }
}
