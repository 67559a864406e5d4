package com.atlassian.servicedesk.api;

/**
 * A service project as JSM sees it.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-servicedesk-api 11.0.0).
 */
public interface ServiceDesk {
    int getId();

    long getProjectId();
}
