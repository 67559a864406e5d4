package com.atlassian.jira.entity;

/**
 * Something with a numeric id.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface WithId {
    Long getId();
}
