package com.atlassian.jira.event.issue;

/**
 * One of the events that a change of an issue brings.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface JiraIssueEvent {}
