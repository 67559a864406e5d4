package com.atlassian.servicedesk.api.portal;

/**
 * The door of a service project for its customers.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-servicedesk-api 11.0.0).
 */
public interface Portal {
    int getId();

    String getName();

    String getDescription();
}
