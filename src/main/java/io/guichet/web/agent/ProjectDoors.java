package io.guichet.web.agent;

import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The way from a project's key on the wire to the project; others learn whether it exists only where they see it anyway. */
@Named
public final class ProjectDoors {

    private final People people;
    private final Portals portals;

    @Inject
    public ProjectDoors(People people, Portals portals) {
        this.people = people;
        this.portals = portals;
    }

    /** For its administrators alone. */
    public ProjectKey administered(PersonKey person, String key) {
        var portal = portal(key);
        if (people.mayAdminister(person, portal.project())) {
            return portal.project();
        }
        throw refusal(person, portal);
    }

    /** For its agents and its administrators. */
    ProjectKey worked(PersonKey person, String key) {
        var portal = portal(key);
        if (people.isAgent(person, portal.project()) || people.mayAdminister(person, portal.project())) {
            return portal.project();
        }
        throw refusal(person, portal);
    }

    /** For its agents alone: who only administers it sees nobody's conversation, and begins none. */
    Portal answered(PersonKey person, String key) {
        var portal = portal(key);
        if (people.isAgent(person, portal.project())) {
            return portal;
        }
        throw people.mayAdminister(person, portal.project()) ? Refusals.notAllowed() : refusal(person, portal);
    }

    private Portal portal(String key) {
        return Optional.of(key)
                .filter(text -> !text.isBlank())
                .map(ProjectKey::new)
                .flatMap(portals::ofProject)
                .orElseThrow(Refusals::notFound);
    }

    private RuntimeException refusal(PersonKey person, Portal portal) {
        return people.isAgent(person, portal.project()) || people.mayUsePortal(person, portal.id())
                ? Refusals.notAllowed()
                : Refusals.notFound();
    }
}
