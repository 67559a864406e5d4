package com.atlassian.servicedesk.api.request;

/**
 * The request of which issue is wanted.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.1.
 */
public interface CustomerRequestIssueQuery {

    /** Puts the question together. */
    interface Builder {
        Builder issue(long issueId);

        Builder overrideSecurity(boolean overrideSecurity);

        CustomerRequestIssueQuery build();
    }
}
