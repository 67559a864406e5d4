package io.guichet.testkit;

import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Leases;
import io.guichet.core.people.PersonKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Presence leases in memory. */
public final class MemoryLeases implements Leases {

    private final Map<PersonKey, Lease> leases = new ConcurrentHashMap<>();

    @Override
    public void save(Lease lease) {
        leases.put(lease.agent(), lease);
    }

    @Override
    public List<Lease> all() {
        return List.copyOf(leases.values());
    }
}
