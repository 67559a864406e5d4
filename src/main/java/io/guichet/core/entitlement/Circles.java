package io.guichet.core.entitlement;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;

/** Under what somebody is listed among the key users; every portal page asks, so answered from memory. */
public interface Circles {

    /** Whether this is her user name; capital and small letters are the same. */
    boolean isNamed(PersonKey person, String userName);

    boolean isInGroup(PersonKey person, String group);

    /** Whether she belongs to any organisation of the project's customers. */
    boolean hasOrganisation(PersonKey person, ProjectKey project);

    /** Whether she belongs to an organisation of the project's customers. */
    boolean isInOrganisation(PersonKey person, ProjectKey project, String organisation);
}
