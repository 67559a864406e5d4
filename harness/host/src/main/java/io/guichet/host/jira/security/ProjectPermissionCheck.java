package io.guichet.host.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.projects.Roles;

/** Decides whether one line of a permission scheme lets somebody in. */
public final class ProjectPermissionCheck {

    private final Groups groups;
    private final Roles roles;
    private final PortalAccess portals;

    public ProjectPermissionCheck(Groups groups, Roles roles, PortalAccess portals) {
        this.groups = groups;
        this.roles = roles;
        this.portals = portals;
    }

    /** For a question about a project without an issue, holders that need one do not pass. */
    public boolean passes(Grant grant, Project project, ApplicationUser user) {
        if (user == null) {
            return grant.holder() == Grant.Holder.ANYONE;
        }
        return switch (grant.holder()) {
            case ANYONE -> true;
            case GROUP -> groups.has(grant.parameter(), user.getKey());
            case PROJECT_ROLE -> roles.has(project.getId(), Long.parseLong(grant.parameter()), user.getKey());
            case APPLICATION_ROLE -> groups.hasLicence(user.getKey());
            case PROJECT_LEAD -> user.equals(project.getLead());
            case REPORTER, ASSIGNEE -> false;
            case PORTAL_CUSTOMER -> portals.isInCustomerContext() && portals.isCustomer(user, project);
        };
    }

    public boolean passes(Grant grant, Issue issue, ApplicationUser user) {
        return switch (grant.holder()) {
            case REPORTER -> user != null && user.getKey().equals(issue.getReporterId());
            case ASSIGNEE -> user != null && user.getKey().equals(issue.getAssigneeId());
            case PORTAL_CUSTOMER -> user != null && portals.isInCustomerContext() && portals.isCustomer(user, issue);
            default -> passes(grant, issue.getProjectObject(), user);
        };
    }
}
