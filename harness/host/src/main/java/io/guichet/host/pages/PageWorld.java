package io.guichet.host.pages;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import io.guichet.host.webfragments.WebItems;
import io.guichet.host.webfragments.WebPanels;
import io.guichet.host.webresources.PageResources;
import java.util.Optional;
import java.util.function.Supplier;

/** What pages need of the rest of the host. */
public record PageWorld(
        String contextPath,
        Supplier<Visitor> visitor,
        WebPanels panels,
        WebItems items,
        PageResources resources,
        IssueManager issues,
        PermissionManager permissions) {

    /** The issue, if the visitor may browse it. */
    Optional<com.atlassian.jira.issue.Issue> browsable(String key) {
        return Optional.<com.atlassian.jira.issue.Issue>ofNullable(issues.getIssueObject(key))
                .filter(issue -> permissions.hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS, issue, visitor.get().user()));
    }
}
