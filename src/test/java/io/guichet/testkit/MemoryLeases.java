package io.guichet.testkit;

import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Leases;
import io.guichet.core.people.PersonKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Presence leases in memory. */
public final class MemoryLeases implements Leases {

    private final Map<PersonKey, Lease> leases = new ConcurrentHashMap<>();

    Map<PersonKey, Lease> byAgent() {
        return leases;
    }

    @Override
    public void save(Lease lease) {
        leases.put(lease.agent(), lease);
    }

    @Override
    public void seen(PersonKey agent, Instant at) {
        leases.computeIfPresent(agent, (key, lease) -> lease.seen(at));
    }

    @Override
    public void left(PersonKey agent, Instant at) {
        leases.computeIfPresent(agent, (key, lease) -> lease.seenAt().isAfter(at) ? lease : lease.seen(Instant.EPOCH));
    }

    @Override
    public Optional<Lease> of(PersonKey agent) {
        return Optional.ofNullable(leases.get(agent));
    }

    @Override
    public List<Lease> all() {
        return List.copyOf(leases.values());
    }
}
