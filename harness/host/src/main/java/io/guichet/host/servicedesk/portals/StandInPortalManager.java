package io.guichet.host.servicedesk.portals;

import com.atlassian.jira.project.Project;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.portal.Portal;
import com.atlassian.servicedesk.api.portal.PortalManager;
import io.guichet.host.servicedesk.Refused;

/** JSM's {@code PortalManager}: finds portals, never checks who asks. */
public final class StandInPortalManager implements PortalManager {

    private final Portals portals;
    private final ServiceDeskManager desks;

    public StandInPortalManager(Portals portals, ServiceDeskManager desks) {
        this.portals = portals;
        this.desks = desks;
    }

    @Override
    public Portal getPortalForId(int portalId) {
        return portals.byId(portalId).orElseThrow(() -> Refused.notFound("No portal has the id " + portalId + "."));
    }

    @Override
    public Portal getPortalForProject(Project project) {
        return getPortalForServiceDesk(desks.getServiceDeskForProject(project));
    }

    @Override
    public Portal getPortalForServiceDesk(ServiceDesk serviceDesk) {
        return portals.ofDesk(serviceDesk.getId())
                .orElseThrow(() -> Refused.notFound("Service desk " + serviceDesk.getId() + " has no portal."));
    }
}
