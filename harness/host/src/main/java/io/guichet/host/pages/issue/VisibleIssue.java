package io.guichet.host.pages.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.Visit;
import java.util.Optional;

/** Finds the issue a page is about, if the visitor may browse it. */
final class VisibleIssue {

    private VisibleIssue() {}

    static Optional<JiraIssue> withKey(Visit visit, String key) {
        return browsable(visit, visit.world().jira().issues().issues().byKey(key));
    }

    static Optional<JiraIssue> withId(Visit visit, String id) {
        return id.matches("\\d{1,18}")
                ? browsable(visit, visit.world().jira().issues().issues().byId(Long.parseLong(id)))
                : Optional.empty();
    }

    private static Optional<JiraIssue> browsable(Visit visit, Optional<JiraIssue> issue) {
        return issue.filter(found -> visit.world()
                .jira()
                .rights()
                .permissions()
                .hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS,
                        found,
                        visit.visitor().user()));
    }
}
