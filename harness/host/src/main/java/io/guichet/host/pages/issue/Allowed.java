package io.guichet.host.pages.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.Visit;

/**
 * What the visitor may do with an issue.
 *
 * @param answer to write to the customer; only of a request, and only for agents
 */
record Allowed(boolean edit, boolean comment, boolean assign, boolean attach, boolean answer, boolean configure) {

    static Allowed on(Visit visit, JiraIssue issue) {
        boolean request = visit.world().desk().requests().ofIssue(issue.getId()).isPresent();
        return new Allowed(
                has(visit, issue, ProjectPermissions.EDIT_ISSUES),
                has(visit, issue, ProjectPermissions.ADD_COMMENTS),
                has(visit, issue, ProjectPermissions.ASSIGN_ISSUES),
                has(visit, issue, ProjectPermissions.CREATE_ATTACHMENTS),
                request && visit.world().desk().agents().isAgent(visit.visitor().user(), issue.getProjectObject()),
                has(visit, issue, ProjectPermissions.ADMINISTER_PROJECTS));
    }

    private static boolean has(Visit visit, JiraIssue issue, ProjectPermissionKey permission) {
        return visit.world()
                .jira()
                .rights()
                .permissions()
                .hasPermission(permission, issue, visit.visitor().user());
    }
}
