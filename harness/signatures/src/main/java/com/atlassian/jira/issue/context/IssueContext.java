package com.atlassian.jira.issue.context;

/**
 * A project and a type of issue, which decide what fields are.
 *
 * <p>Source: Jira 5; mailru jira-plugins-mrimsender (9.4.1).
 */
public interface IssueContext {
    Long getProjectId();

    String getIssueTypeId();
}
