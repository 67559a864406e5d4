package io.guichet.core.charter;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.charter.Acceptances.Acceptance;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who accepted the charter, as a file that names people: who took it away is written down. */
@Named
public final class ExportingAcceptances {

    static final int MOST = 100_000;

    private final Acceptances acceptances;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public ExportingAcceptances(Acceptances acceptances, AuditLog audit, Clock clock) {
        this.acceptances = acceptances;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of one version, or of all of them; the latest first. */
    public List<Acceptance> export(ProjectKey project, Optional<Integer> version, PersonKey by) {
        var all = acceptances.all(project, version, MOST);
        audit.add(new Audited(
                clock.instant(),
                by,
                "privacy.acceptances",
                Optional.of(project),
                "charter",
                "",
                "acceptances " + all.size()));
        return all;
    }
}
