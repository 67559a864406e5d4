package io.guichet.host.jira.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.jira.security.Grant;
import io.guichet.host.jira.security.Grant.Holder;
import io.guichet.host.jira.security.PermissionSchemes;
import io.guichet.host.jira.security.PortalAccess;
import io.guichet.host.jira.security.ProjectPermissionCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The permission to browse as a condition on SQL, so that pages and counts are right. */
final class BrowsableIssues {

    private final Projects projects;
    private final PermissionSchemes schemes;
    private final ProjectPermissionCheck check;
    private final PortalAccess portals;

    BrowsableIssues(Projects projects, PermissionSchemes schemes, ProjectPermissionCheck check, PortalAccess portals) {
        this.projects = projects;
        this.schemes = schemes;
        this.check = check;
        this.portals = portals;
    }

    /** Says the same as {@link PermissionManager#hasPermission} for each issue. */
    String condition(ApplicationUser user, SqlCondition sql) {
        StringJoiner any = new StringJoiner(" or ", "(", ")");
        List<Long> whole = new ArrayList<>();
        String key = user == null ? "" : user.getKey();
        sql.bind("me", key);
        for (JiraProject project : projects.all()) {
            List<Grant> grants = schemes.grants(project.getId(), ProjectPermissions.BROWSE_PROJECTS.permissionKey());
            if (grants.stream().anyMatch(grant -> isWhole(grant, project, user))) {
                whole.add(project.getId());
            } else {
                grants.forEach(grant -> part(any, grant, project, user));
            }
        }
        return any.add(sql.in("i.project_id", whole)).toString();
    }

    /** A customer of a project sees some of its requests, never all. */
    private boolean isWhole(Grant grant, JiraProject project, ApplicationUser user) {
        return grant.holder() != Holder.PORTAL_CUSTOMER && check.passes(grant, project, user);
    }

    private void part(StringJoiner any, Grant grant, JiraProject project, ApplicationUser user) {
        String here = "i.project_id = " + project.getId() + " and ";
        switch (grant.holder()) {
            case REPORTER -> any.add("(" + here + "i.reporter_key = :me)");
            case ASSIGNEE -> any.add("(" + here + "i.assignee_key = :me)");
            case PORTAL_CUSTOMER -> {
                if (check.passes(grant, project, user)) {
                    any.add("(" + here + "(" + portals.visibleRequests() + "))");
                }
            }
            default -> {
                // What holds for a project as a whole was asked before.
            }
        }
    }
}
