package io.guichet.core.availability;

import io.guichet.core.people.PersonKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored leases, one per agent. */
public interface Leases {

    /** Keeps what an agent has said, in the place of what she said before. */
    void save(Lease lease);

    /** Keeps when an agent was last heard of and nothing else; of one who has said nothing, nothing. */
    void seen(PersonKey agent, Instant at);

    /** An agent's pages are closed since then: she counts no more, unless she was heard of later, on another node. */
    void left(PersonKey agent, Instant at);

    /** What this agent said last, as every node sees it. */
    Optional<Lease> of(PersonKey agent);

    List<Lease> all();
}
