package io.guichet.jira.people;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService;
import com.atlassian.servicedesk.api.portal.PortalService;
import io.guichet.core.portal.PortalId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** JSM's side of a person: desks she works at, portals she may enter. JSM says no by throwing. */
@Named
public final class ServiceDesks {

    private static final String SERVICE_PROJECT = "service_desk";

    private final ServiceDeskManager desks;
    private final ServiceDeskPermissionService agents;
    private final PortalService portals;
    private final CustomerContextService customers;

    @Inject
    public ServiceDesks(
            @ComponentImport ServiceDeskManager desks,
            @ComponentImport ServiceDeskPermissionService agents,
            @ComponentImport PortalService portals,
            @ComponentImport CustomerContextService customers) {
        this.desks = desks;
        this.agents = agents;
        this.portals = portals;
        this.customers = customers;
    }

    static boolean isServiceProject(Project project) {
        return SERVICE_PROJECT.equals(project.getProjectTypeKey().getKey());
    }

    boolean isAgent(ApplicationUser user, Project project) {
        return isServiceProject(project)
                && deskOf(project).filter(desk -> agents.isAgent(user, desk)).isPresent();
    }

    Optional<ServiceDesk> deskOf(Project project) {
        try {
            return Optional.ofNullable(desks.getServiceDeskForProject(project));
        } catch (ServiceDeskServiceException e) {
            return Optional.empty();
        }
    }

    /** Asked in customer context: portal access is granted there only. */
    boolean isOpenTo(ApplicationUser user, PortalId portal) {
        return customers.<Boolean>runInCustomerContext(() -> {
            try {
                return portals.getPortalForId(user, portal.value()) != null;
            } catch (ServiceDeskServiceException e) {
                return false;
            }
        });
    }
}
