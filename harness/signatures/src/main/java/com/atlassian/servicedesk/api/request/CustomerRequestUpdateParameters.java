package com.atlassian.servicedesk.api.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.requesttype.RequestType;

/**
 * A request that is to get another type.
 *
 * <p>Source: jira-servicedesk Javadoc 11.1.0.
 */
public interface CustomerRequestUpdateParameters {

    /** Puts the change together. */
    interface Builder {
        Builder issue(Issue issue);

        Builder requestType(RequestType requestType);

        Builder serviceDesk(ServiceDesk serviceDesk);

        CustomerRequestUpdateParameters build();
    }
}
