package com.atlassian.query;

/**
 * A JQL query that was understood.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface Query {
    String getQueryString();
}
