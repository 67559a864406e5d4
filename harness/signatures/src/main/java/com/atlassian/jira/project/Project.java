package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * A project of Jira.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface Project extends WithId, WithKey {
    @Override
    Long getId();

    @Override
    String getKey();

    String getName();

    String getDescription();

    ApplicationUser getLead();

    ProjectTypeKey getProjectTypeKey();

    Collection<IssueType> getIssueTypes();

    Collection<ProjectComponent> getComponents();

    Collection<Version> getVersions();

    boolean isArchived();
}
