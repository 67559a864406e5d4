package io.guichet.host.servicedesk.desks;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.customers.Customers;

/** The one gate to a service desk and its portal: its customers and whoever may browse the project. */
public final class DeskAccess {

    private final Projects projects;
    private final PermissionManager permissions;
    private final Customers customers;

    public DeskAccess(Projects projects, PermissionManager permissions, Customers customers) {
        this.projects = projects;
        this.permissions = permissions;
        this.customers = customers;
    }

    public boolean mayEnter(ApplicationUser user, ServiceDesk desk) {
        Project project = projects.byId(desk.getProjectId()).orElseThrow();
        return customers.isCustomer(user, project)
                || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    /** Answers the desk, or refuses as if there were none. */
    public <T extends ServiceDesk> T enter(ApplicationUser user, T desk) {
        if (!mayEnter(user, desk)) {
            throw Refused.notFound("The Service Desk you are trying to view does not exist.");
        }
        return desk;
    }
}
