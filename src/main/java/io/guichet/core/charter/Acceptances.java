package io.guichet.core.charter;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Optional;

/** Who has accepted which version of a project's charter, and when (R132). */
public interface Acceptances {

    /** Keeps the acceptance, unless the same version was accepted before: the first time counts. */
    void accept(PersonKey person, ProjectKey project, int version, Instant at);

    /** When somebody accepted this very version. */
    Optional<Instant> of(PersonKey person, ProjectKey project, int version);
}
