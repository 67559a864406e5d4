package io.guichet.testkit;

import io.guichet.core.charter.Acceptances;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Comparator;
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

    @Override
    public List<Acceptance> all(ProjectKey project, Optional<Integer> version, int most) {
        return accepted.entrySet().stream()
                .filter(one -> one.getKey().get(1).equals(project))
                .map(one -> new Acceptance(
                        (PersonKey) one.getKey().get(0), (Integer) one.getKey().get(2), one.getValue()))
                .filter(one -> version.isEmpty() || version.get() == one.version())
                .sorted(Comparator.comparing(Acceptance::at).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public int count(ProjectKey project, int version) {
        return all(project, Optional.of(version), Integer.MAX_VALUE).size();
    }

    @Override
    public int greatest(ProjectKey project) {
        return all(project, Optional.empty(), Integer.MAX_VALUE).stream()
                .mapToInt(Acceptance::version)
                .max()
                .orElse(0);
    }
}
