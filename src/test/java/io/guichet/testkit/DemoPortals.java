package io.guichet.testkit;

import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;

import io.guichet.core.portal.Portal;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The two portals of the demo. */
public final class DemoPortals implements Portals {

    private static final List<Portal> ALL =
            List.of(new Portal(SUPPORT_PORTAL, SUP, "Support"), new Portal(RH_PORTAL, RH, "Ressources humaines"));

    @Override
    public Optional<Portal> byId(PortalId id) {
        return ALL.stream().filter(portal -> portal.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Portal> ofProject(ProjectKey project) {
        return ALL.stream().filter(portal -> portal.project().equals(project)).findFirst();
    }

    @Override
    public List<Portal> all() {
        return ALL.stream().sorted(Comparator.comparing(Portal::name)).toList();
    }
}
