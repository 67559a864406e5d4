package io.guichet.core.people;

import io.guichet.core.portal.ProjectKey;
import java.util.List;

/** To which organisations of a project's customers somebody belongs; every line of a desk asks, so answered from memory. */
public interface Affiliations {

    /** Their names, in order; none while they have not been read. */
    List<String> of(PersonKey person, ProjectKey project);
}
