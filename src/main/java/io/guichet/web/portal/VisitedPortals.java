package io.guichet.web.portal;

import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way from an identifier on the wire to a portal: a portal that somebody may not use does not exist for her. */
@Named
public final class VisitedPortals {

    private final Portals portals;
    private final People people;

    @Inject
    public VisitedPortals(Portals portals, People people) {
        this.portals = portals;
        this.people = people;
    }

    Portal of(PersonKey person, String id) {
        return PortalIds.of(id)
                .flatMap(portals::byId)
                .filter(portal -> people.mayUsePortal(person, portal.id()))
                .orElseThrow(Refusals::notFound);
    }
}
