package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.JULES;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;

import io.guichet.core.people.People;
import io.guichet.core.people.PeopleSearch;
import io.guichet.core.people.Person;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cast with its rights as in the demo; a test may take one away. */
public final class CastPeople implements People, PeopleSearch, Portals {

    private static final List<Portal> PORTALS =
            List.of(new Portal(SUPPORT_PORTAL, SUP, "Support"), new Portal(RH_PORTAL, RH, "Ressources humaines"));

    private final Map<ProjectKey, Set<PersonKey>> agents =
            new HashMap<>(Map.of(SUP, new HashSet<>(Set.of(ALINE, BENOIT)), RH, new HashSet<>(Set.of(CHLOE))));
    private final Set<PersonKey> customers = new HashSet<>(Set.of(CAMILLE, HUGO, LEA));
    private final Set<PersonKey> readsEnglish = new HashSet<>();

    public void noLongerAgent(PersonKey person) {
        agents.values().forEach(some -> some.remove(person));
    }

    public void agent(PersonKey person, ProjectKey project) {
        agents.get(project).add(person);
    }

    public void readsEnglish(PersonKey person) {
        readsEnglish.add(person);
    }

    @Override
    public List<PersonKey> matching(PersonKey viewer, String words, int limit) {
        return Stream.of(CAMILLE, HUGO, LEA, JULES, ALINE, BENOIT, CHLOE, DANIEL)
                .filter(person -> person.value().startsWith(words.toLowerCase(Locale.ROOT)))
                .limit(limit)
                .toList();
    }

    @Override
    public Person shown(PersonKey person) {
        var name = person.value();
        return new Person(person, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), "/avatar/" + name);
    }

    @Override
    public Locale languageOf(PersonKey person) {
        return readsEnglish.contains(person) ? Locale.ENGLISH : Locale.FRENCH;
    }

    @Override
    public boolean isAgent(PersonKey person, ProjectKey project) {
        return agents.getOrDefault(project, Set.of()).contains(person);
    }

    @Override
    public Set<ProjectKey> desksOf(PersonKey person) {
        return agents.keySet().stream()
                .filter(project -> isAgent(person, project))
                .collect(Collectors.toSet());
    }

    /** The support portal is open to her from now on. */
    public void isCustomer(PersonKey person) {
        customers.add(person);
    }

    @Override
    public boolean mayUsePortal(PersonKey person, PortalId portal) {
        var project = byId(portal).map(Portal::project);
        return project.filter(known -> isAgent(person, known)).isPresent()
                || portal.equals(SUPPORT_PORTAL) && customers.contains(person);
    }

    @Override
    public boolean mayAdminister(PersonKey person, ProjectKey project) {
        return person.equals(DANIEL) && project.equals(SUP);
    }

    @Override
    public boolean mayAdministerAll(PersonKey person) {
        return false;
    }

    @Override
    public Optional<Portal> byId(PortalId id) {
        return PORTALS.stream().filter(portal -> portal.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Portal> ofProject(ProjectKey project) {
        return PORTALS.stream()
                .filter(portal -> portal.project().equals(project))
                .findFirst();
    }

    @Override
    public List<Portal> all() {
        return PORTALS.stream().sorted(Comparator.comparing(Portal::name)).toList();
    }
}
