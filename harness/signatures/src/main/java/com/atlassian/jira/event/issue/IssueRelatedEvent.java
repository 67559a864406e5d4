package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;

/**
 * Something that happened to an issue.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface IssueRelatedEvent {
    Issue getIssue();
}
