package io.guichet.testkit;

import io.guichet.core.identity.Confirmation;
import io.guichet.core.identity.Confirmations;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Confirmed identities in memory. */
public final class MemoryConfirmations implements Confirmations {

    private final Map<List<Object>, Confirmation> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Confirmation> of(PersonKey person, ProjectKey project) {
        return Optional.ofNullable(kept.get(List.of(person, project)));
    }

    @Override
    public void keep(Confirmation confirmation) {
        kept.put(List.of(confirmation.person(), confirmation.project()), confirmation);
    }

    List<Confirmation> all() {
        return List.copyOf(kept.values());
    }

    int removeIf(Predicate<Confirmation> gone) {
        var before = kept.size();
        kept.values().removeIf(gone);
        return before - kept.size();
    }
}
