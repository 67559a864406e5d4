package io.guichet.core.audit;

import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was done by whom; written once and never changed. */
public interface AuditLog {

    void add(Audited audited);

    /**
     * Newest first.
     *
     * @param project only of this project, where present
     * @param before only what is older
     */
    List<Audited> newest(Optional<ProjectKey> project, Instant before, int limit);
}
