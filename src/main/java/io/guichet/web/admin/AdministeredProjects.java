package io.guichet.web.admin;

import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whom a project's administration is for. */
@Named
public final class AdministeredProjects {

    private final People people;
    private final Portals portals;

    @Inject
    public AdministeredProjects(People people, Portals portals) {
        this.people = people;
        this.portals = portals;
    }

    /** The project, for its administrators; others learn whether it exists only where they see it anyway. */
    ProjectKey of(PersonKey person, String projectKey) {
        return portal(person, projectKey).project();
    }

    Portal portal(PersonKey person, String projectKey) {
        var portal = SettingsDocument.projectKey(projectKey)
                .flatMap(portals::ofProject)
                .orElseThrow(Refusals::notFound);
        if (people.mayAdminister(person, portal.project())) {
            return portal;
        }
        throw sees(person, portal) ? Refusals.notAllowed() : Refusals.notFound();
    }

    private boolean sees(PersonKey person, Portal portal) {
        return people.isAgent(person, portal.project()) || people.mayUsePortal(person, portal.id());
    }

    /** Of all of Jira. */
    void requireAll(PersonKey person) {
        if (!people.mayAdministerAll(person)) {
            throw Refusals.notAllowed();
        }
    }
}
