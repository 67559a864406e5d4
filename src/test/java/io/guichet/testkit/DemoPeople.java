package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;

import io.guichet.core.people.People;
import io.guichet.core.people.Person;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cast with the rights of the demo; a test may take an agent's desks away. */
public final class DemoPeople implements People {

    private final Map<PersonKey, Set<ProjectKey>> desks =
            new ConcurrentHashMap<>(Map.of(ALINE, Set.of(SUP), BENOIT, Set.of(SUP), CHLOE, Set.of(RH)));

    private final Set<PersonKey> shutOut = ConcurrentHashMap.newKeySet();

    /** The portal is closed to a customer who was let in before. */
    public void isNoCustomerAnyMore(PersonKey person) {
        shutOut.add(person);
    }

    public void worksIn(PersonKey person, ProjectKey desk) {
        desks.put(person, Set.of(desk));
    }

    public void isNoAgentAnyMore(PersonKey person) {
        desks.remove(person);
    }

    @Override
    public Person shown(PersonKey person) {
        return new Person(person, person.value(), "/avatar/" + person);
    }

    @Override
    public Locale languageOf(PersonKey person) {
        return Locale.FRENCH;
    }

    @Override
    public boolean isAgent(PersonKey person, ProjectKey project) {
        return desksOf(person).contains(project);
    }

    @Override
    public Set<ProjectKey> desksOf(PersonKey person) {
        return desks.getOrDefault(person, Set.of());
    }

    @Override
    public boolean mayUsePortal(PersonKey person, PortalId portal) {
        return portal.equals(SUPPORT_PORTAL)
                && !shutOut.contains(person)
                && (Set.of(CAMILLE, HUGO, LEA).contains(person) || isAgent(person, SUP));
    }

    @Override
    public boolean mayAdminister(PersonKey person, ProjectKey project) {
        return person.equals(DANIEL) && project.equals(SUP);
    }

    @Override
    public boolean mayAdministerAll(PersonKey person) {
        return false;
    }
}
