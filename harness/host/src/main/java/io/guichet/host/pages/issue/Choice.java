package io.guichet.host.pages.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.Visit;
import java.util.List;

/** One of the values that a field may have. */
record Choice(String value, String label, boolean chosen) {

    /** Those who may be given the issue. */
    static List<Choice> assignees(Visit visit, JiraIssue issue) {
        return visit.world().jira().people().users().all().stream()
                .filter(user -> visit.world()
                        .jira()
                        .rights()
                        .permissions()
                        .hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, user))
                .map(user -> new Choice(user.getName(), user.getDisplayName(), user.equals(issue.getAssignee())))
                .toList();
    }

    static List<Choice> priorities(Visit visit, JiraIssue issue) {
        return visit.world().jira().projects().priorities().all().stream()
                .map(priority -> new Choice(priority.getId(), priority.getName(), priority.equals(issue.getPriority())))
                .toList();
    }

    static List<Choice> components(Visit visit, JiraIssue issue) {
        return visit.world().jira().projects().projects().components().ofProject(issue.getProjectId()).stream()
                .map(component -> new Choice(
                        component.getId().toString(),
                        component.getName(),
                        issue.getComponents().stream()
                                .anyMatch(chosen -> chosen.getId().equals(component.getId()))))
                .toList();
    }
}
