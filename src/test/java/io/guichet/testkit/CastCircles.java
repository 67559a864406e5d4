package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;

import io.guichet.core.entitlement.Circles;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.Map;
import java.util.Set;

/** The organisations and groups of the cast, as in the demo. */
public final class CastCircles implements Circles {

    private static final Map<String, Set<PersonKey>> ORGANISATIONS =
            Map.of("Harmonie", Set.of(CAMILLE, HUGO), "Mélodie", Set.of(LEA));

    @Override
    public boolean isNamed(PersonKey person, String userName) {
        return person.value().equalsIgnoreCase(userName);
    }

    /** There is one group, of those who are in an organisation. */
    @Override
    public boolean isInGroup(PersonKey person, String group) {
        return group.equals("clients") && ORGANISATIONS.values().stream().anyMatch(members -> members.contains(person));
    }

    @Override
    public boolean hasOrganisation(PersonKey person, ProjectKey project) {
        return ORGANISATIONS.values().stream().anyMatch(members -> members.contains(person));
    }

    @Override
    public boolean isInOrganisation(PersonKey person, ProjectKey project, String organisation) {
        return ORGANISATIONS.getOrDefault(organisation, Set.of()).contains(person);
    }
}
