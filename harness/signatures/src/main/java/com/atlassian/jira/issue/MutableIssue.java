package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * An issue that is being changed.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setIssueType(IssueType issueType);

    void setSummary(String summary);

    void setDescription(String description);

    void setAssignee(ApplicationUser assignee);

    void setReporter(ApplicationUser reporter);

    void setPriority(Priority priority);

    void setComponent(Collection<ProjectComponent> components);
}
