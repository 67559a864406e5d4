package io.guichet.core.identity;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.Optional;

/** Who has confirmed who she is, and in which project; there is one of each person and project. */
public interface Confirmations {

    Optional<Confirmation> of(PersonKey person, ProjectKey project);

    /** In place of what was there. */
    void keep(Confirmation confirmation);
}
