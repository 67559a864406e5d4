package io.guichet.core.availability;

import java.util.List;

/** The stored leases, one per agent. */
public interface Leases {

    void save(Lease lease);

    List<Lease> all();
}
