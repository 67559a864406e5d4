package io.guichet.core.charter;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who has accepted which version of a project's charter, and when (R132). */
public interface Acceptances {

    /** Keeps the acceptance, unless the same version was accepted before: the first time counts. */
    void accept(PersonKey person, ProjectKey project, int version, Instant at);

    /** When somebody accepted this very version. */
    Optional<Instant> of(PersonKey person, ProjectKey project, int version);

    /** Of one version, or of all of them; the latest first. */
    List<Acceptance> all(ProjectKey project, Optional<Integer> version, int most);

    /** How many have accepted a version. */
    int count(ProjectKey project, int version);

    /** The greatest version that anybody ever accepted; 0 where nobody did. */
    int greatest(ProjectKey project);

    /** That somebody accepted. */
    record Acceptance(PersonKey person, int version, Instant at) {}
}
