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
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who among the agents is there to answer (R3, R82).
 *
 * <p>Asked on every portal page, so it answers from memory. {@link #tick} lets leases lapse and picks up what other nodes
 * stored; whoever owns the clockwork calls it every few seconds.
 */
@Named
public final class Presence {

    private static final Duration STORED_EVERY = Duration.ofSeconds(30);

    private final Leases leases;
    private final People people;
    private final Hub hub;
    private final Clock clock;
    private final Map<PersonKey, Held> held = new ConcurrentHashMap<>();
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

    /** An agent says that she is available or away; stored at once. */
    public void declare(Lease lease) {
        leases.save(lease);
        held.put(lease.agent(), new Held(lease, people.desksOf(lease.agent()), lease));
        recount();
    }

    /** One of an agent's pages is open; stored now and then, so that other nodes and a restart know. */
    public void seen(PersonKey agent) {
        var now = clock.instant();
        var renewed = held.computeIfPresent(agent, (key, before) -> before.seen(now));
        if (renewed == null || !renewed.lease().available()) {
            return;
        }
        if (renewed.stored().seenAt().plus(STORED_EVERY).isBefore(now)) {
            leases.save(renewed.lease());
            held.put(agent, new Held(renewed.lease(), people.desksOf(agent), renewed.lease()));
        }
        if (!isCounted(agent)) {
            recount();
        }
    }

    private boolean isCounted(PersonKey agent) {
        return available.values().stream().anyMatch(agents -> agents.contains(agent));
    }

    /** Reads what is stored, lets leases lapse, tells whom it concerns. */
    public void tick() {
        for (var stored : leases.all()) {
            held.merge(stored.agent(), new Held(stored, Set.of(), stored), Held::newer);
        }
        held.replaceAll((agent, one) -> one.desks().isEmpty() && one.lease().available()
                ? new Held(one.lease(), people.desksOf(agent), one.stored())
                : one);
        recount();
    }

    /** Lets leases lapse by the clock alone, without a look at the database. */
    public synchronized void recount() {
        var now = clock.instant();
        var counted = new java.util.HashMap<ProjectKey, Set<PersonKey>>();
        held.values().stream().filter(one -> one.lease().holdsAt(now)).forEach(one -> one.desks().stream()
                .filter(one.lease()::covers)
                .forEach(desk -> counted.computeIfAbsent(desk, none -> new HashSet<>())
                        .add(one.lease().agent())));
        var before = available;
        available = Map.copyOf(counted);
        var touched = new HashSet<>(before.keySet());
        touched.addAll(counted.keySet());
        touched.stream()
                .filter(project ->
                        !before.getOrDefault(project, Set.of()).equals(counted.getOrDefault(project, Set.of())))
                .forEach(project -> hub.publish(new Happening.AvailabilityChanged(project)));
    }

    /** @param stored the lease as the database last had it */
    private record Held(Lease lease, Set<ProjectKey> desks, Lease stored) {

        Held seen(java.time.Instant now) {
            return new Held(lease.seen(now), desks, stored);
        }

        Held newer(Held other) {
            return other.lease.seenAt().isAfter(lease.seenAt()) ? new Held(other.lease, desks, other.lease) : this;
        }
    }
}
