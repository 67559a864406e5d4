package io.guichet.host.servicedesk.desks;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskService;
import com.atlassian.servicedesk.api.portal.Portal;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.guichet.host.servicedesk.Page;

/** JSM's {@code ServiceDeskService}: the service desks that somebody may enter. */
public final class StandInServiceDeskService implements ServiceDeskService {

    private final ServiceDesks desks;
    private final ServiceDeskManager manager;
    private final DeskAccess access;

    public StandInServiceDeskService(ServiceDesks desks, ServiceDeskManager manager, DeskAccess access) {
        this.desks = desks;
        this.manager = manager;
        this.access = access;
    }

    @Override
    public ServiceDesk getServiceDeskForPortal(ApplicationUser user, Portal portal) {
        return access.enter(user, manager.getServiceDeskForPortal(portal));
    }

    @Override
    public ServiceDesk getServiceDeskForProject(ApplicationUser user, Project project) {
        return access.enter(user, manager.getServiceDeskForProject(project));
    }

    @Override
    public PagedResponse<ServiceDesk> getServiceDesks(ApplicationUser user, PagedRequest pagedRequest) {
        return Page.of(
                desks.all().stream().filter(desk -> access.mayEnter(user, desk)).toList(), pagedRequest);
    }
}
