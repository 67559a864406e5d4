package io.guichet.host.servicedesk.portals;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.portal.Portal;
import com.atlassian.servicedesk.api.portal.PortalManager;
import com.atlassian.servicedesk.api.portal.PortalService;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.guichet.host.servicedesk.Page;
import io.guichet.host.servicedesk.desks.DeskAccess;

/** JSM's {@code PortalService}: the portals that somebody may use. */
public final class StandInPortalService implements PortalService {

    private final Portals portals;
    private final PortalManager manager;
    private final ServiceDeskManager desks;
    private final DeskAccess access;

    public StandInPortalService(Portals portals, PortalManager manager, ServiceDeskManager desks, DeskAccess access) {
        this.portals = portals;
        this.manager = manager;
        this.desks = desks;
        this.access = access;
    }

    @Override
    public Portal getPortalForId(ApplicationUser user, int portalId) {
        return entered(user, manager.getPortalForId(portalId));
    }

    @Override
    public Portal getPortalForProject(ApplicationUser user, Project project) {
        return entered(user, manager.getPortalForProject(project));
    }

    @Override
    public PagedResponse<Portal> getPortals(ApplicationUser user, PagedRequest pagedRequest) {
        return Page.of(
                portals.all().stream()
                        .filter(portal -> access.mayEnter(user, desks.getServiceDeskForPortal(portal)))
                        .toList(),
                pagedRequest);
    }

    private Portal entered(ApplicationUser user, Portal portal) {
        access.enter(user, desks.getServiceDeskForPortal(portal));
        return portal;
    }
}
