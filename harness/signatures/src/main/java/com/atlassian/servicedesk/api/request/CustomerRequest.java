package com.atlassian.servicedesk.api.request;

import com.atlassian.jira.issue.Issue;

/**
 * A request as its customer sees it.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2.
 */
public interface CustomerRequest {
    Issue getIssue();

    int getServiceDeskId();

    int getRequestTypeId();

    CustomerRequestStatus currentStatus();

    /** The status as customers see it. */
    interface CustomerRequestStatus {
        String status();
    }
}
