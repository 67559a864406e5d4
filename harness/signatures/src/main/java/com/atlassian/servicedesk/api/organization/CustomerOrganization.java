package com.atlassian.servicedesk.api.organization;

/**
 * An organisation of customers.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2.
 */
public interface CustomerOrganization {
    int getId();

    String getName();
}
