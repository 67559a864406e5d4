package com.atlassian.servicedesk.api.organization;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/**
 * Which organisations are wanted.
 *
 * <p>Source: jira-servicedesk Javadoc 10.7.0.
 */
public interface OrganizationsQuery {

    /** Puts the question together; a service desk of null means all. */
    interface Builder {
        Builder serviceDeskId(Integer serviceDeskId);

        Builder pagedRequest(PagedRequest pagedRequest);

        OrganizationsQuery build();
    }
}
