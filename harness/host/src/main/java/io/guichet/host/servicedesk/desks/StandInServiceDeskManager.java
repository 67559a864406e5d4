package io.guichet.host.servicedesk.desks;

import com.atlassian.jira.project.Project;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.portal.Portal;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.portals.JsmPortal;

/** JSM's {@code ServiceDeskManager}: finds service desks, never checks who asks. */
public final class StandInServiceDeskManager implements ServiceDeskManager {

    private final ServiceDesks desks;

    public StandInServiceDeskManager(ServiceDesks desks) {
        this.desks = desks;
    }

    @Override
    public ServiceDesk getServiceDeskById(int serviceDeskId) {
        return desks.byId(serviceDeskId)
                .orElseThrow(() -> Refused.notFound("No service desk has the id " + serviceDeskId + "."));
    }

    @Override
    public ServiceDesk getServiceDeskForPortal(Portal portal) {
        return getServiceDeskById(((JsmPortal) portal).serviceDeskId());
    }

    @Override
    public ServiceDesk getServiceDeskForProject(Project project) {
        return desks.ofProject(project.getId())
                .orElseThrow(() -> Refused.notFound("Project " + project.getKey() + " is no service project."));
    }
}
