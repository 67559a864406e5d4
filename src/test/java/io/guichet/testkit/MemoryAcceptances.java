package io.guichet.testkit;

import io.guichet.core.charter.Acceptances;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Accepted charters in memory. */
public final class MemoryAcceptances implements Acceptances {

    private final Map<List<Object>, Instant> accepted = new ConcurrentHashMap<>();

    @Override
    public void accept(PersonKey person, ProjectKey project, int version, Instant at) {
        accepted.putIfAbsent(List.of(person, project, version), at);
    }

    Map<List<Object>, Instant> all() {
        return accepted;
    }

    @Override
    public Optional<Instant> of(PersonKey person, ProjectKey project, int version) {
        return Optional.ofNullable(accepted.get(List.of(person, project, version)));
    }
}
