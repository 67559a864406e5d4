package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/**
 * An issue of Jira, and so a request of JSM.
 *
 * <p>Only the members the plugin may use.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface Issue extends WithId, WithKey {
    @Override
    Long getId();

    @Override
    String getKey();

    Long getNumber();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();

    String getSummary();

    String getDescription();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    Collection<ProjectComponent> getComponents();

    Priority getPriority();

    Resolution getResolution();

    String getResolutionId();

    Status getStatus();

    String getStatusId();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Long getSecurityLevelId();

    boolean isEditable();

    boolean isArchived();
}
