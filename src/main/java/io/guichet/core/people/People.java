package io.guichet.core.people;

import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.util.Locale;
import java.util.Set;

/** What we need to know about persons; always answered from the product's present state, never from a copy of ours. */
public interface People {

    /** How to show somebody; never fails, a deleted user is shown by key. */
    Person shown(PersonKey person);

    /** Language in which somebody reads. */
    Locale languageOf(PersonKey person);

    /** True for an active JSM agent of the project who may browse it. */
    boolean isAgent(PersonKey person, ProjectKey project);

    /** Projects in which somebody {@link #isAgent is an agent}. */
    Set<ProjectKey> desksOf(PersonKey person);

    /** True when the portal is open to this person. */
    boolean mayUsePortal(PersonKey person, PortalId portal);

    /** True for administrators of the project and of the whole product. */
    boolean mayAdminister(PersonKey person, ProjectKey project);

    /** True for administrators of the whole product. */
    boolean mayAdministerAll(PersonKey person);
}
