package io.guichet.host.pages.navigator;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.workflow.Category;
import io.guichet.host.pages.Moments.Moment;
import io.guichet.host.pages.People;
import io.guichet.host.pages.People.Person;
import io.guichet.host.pages.Visit;
import java.util.Optional;

/** An issue in a list. */
public record IssueLine(
        String key,
        String summary,
        String type,
        String priority,
        String status,
        boolean done,
        Person reporter,
        Person assignee,
        Moment created,
        Moment updated,
        boolean selected) {

    public static IssueLine of(Visit visit, JiraIssue issue, String selectedKey) {
        return new IssueLine(
                issue.getKey(),
                issue.getSummary(),
                Optional.ofNullable(issue.getIssueType())
                        .map(IssueType::getName)
                        .orElse(""),
                Optional.ofNullable(issue.getPriority()).map(Priority::getName).orElse(""),
                issue.getStatus().getName(),
                issue.getStatus().getStatusCategory() == Category.DONE,
                People.of(issue.getReporter()),
                People.of(issue.getAssignee()),
                visit.moments().at(issue.row().createdAt()),
                visit.moments().at(issue.row().updatedAt()),
                issue.getKey().equals(selectedKey));
    }
}
