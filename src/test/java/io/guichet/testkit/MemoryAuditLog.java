package io.guichet.testkit;

import static java.util.Comparator.comparing;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was done by whom, in memory. */
public final class MemoryAuditLog implements AuditLog {

    private final List<Audited> all = new CopyOnWriteArrayList<>();

    @Override
    public void add(Audited audited) {
        all.add(audited);
    }

    @Override
    public List<Audited> newest(Optional<ProjectKey> project, Instant before, int limit) {
        return all.stream()
                .filter(one -> one.at().isBefore(before))
                .filter(one -> project.isEmpty() || project.equals(one.project()))
                .sorted(comparing(Audited::at).reversed())
                .limit(limit)
                .toList();
    }
}
