package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * The type of an issue.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
