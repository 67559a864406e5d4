package com.atlassian.jira.event.issue;

/**
 * An event of a bundle that can be read as an IssueEvent.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
    IssueEvent asIssueEvent();
}
