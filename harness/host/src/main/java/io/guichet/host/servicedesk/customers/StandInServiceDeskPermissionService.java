package io.guichet.host.servicedesk.customers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService;
import com.atlassian.servicedesk.api.request.CustomerRequest;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.projects.Projects;

/** JSM's {@code ServiceDeskPermissionService}: an agent has the licence and the project's permission to be one. */
public final class StandInServiceDeskPermissionService implements ServiceDeskPermissionService {

    /** JSM's own project permission. */
    public static final ProjectPermissionKey AGENT = new ProjectPermissionKey("SERVICEDESK_AGENT");

    private final PermissionManager permissions;
    private final Groups groups;
    private final Projects projects;
    private final Customers customers;

    public StandInServiceDeskPermissionService(
            PermissionManager permissions, Groups groups, Projects projects, Customers customers) {
        this.permissions = permissions;
        this.groups = groups;
        this.projects = projects;
        this.customers = customers;
    }

    @Override
    public boolean isAgent(ApplicationUser user, ServiceDesk serviceDesk) {
        return isAgent(user, projects.byId(serviceDesk.getProjectId()).orElseThrow());
    }

    public boolean isAgent(ApplicationUser user, Project project) {
        return user != null
                && groups.has(Groups.SERVICE_MANAGEMENT, user.getKey())
                && permissions.hasPermission(AGENT, project, user);
    }

    @Override
    public boolean isAdminAgent(ApplicationUser user, ServiceDesk serviceDesk) {
        Project project = projects.byId(serviceDesk.getProjectId()).orElseThrow();
        return isAgent(user, project)
                && permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    @Override
    public boolean isCustomer(ApplicationUser user, Issue issue) {
        return customers.isCustomer(user, issue);
    }

    @Override
    public boolean isCustomer(ApplicationUser user, CustomerRequest customerRequest) {
        return customers.isCustomer(user, customerRequest.getIssue());
    }
}
