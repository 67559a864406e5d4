package com.atlassian.jira.issue.fields;

/**
 * A field of issues.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0); mailru jira-plugins-mrimsender (9.4.1).
 */
public interface Field {
    String getId();

    String getName();
}
