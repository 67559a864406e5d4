package com.atlassian.servicedesk.api.organization;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/**
 * Whose members are wanted.
 *
 * <p>Source: jira-servicedesk Javadoc 5.12.17.
 */
public interface UsersInOrganizationQuery {

    /** Puts the question together. */
    interface Builder {
        Builder customerOrganization(CustomerOrganization organization);

        Builder pagedRequest(PagedRequest pagedRequest);

        UsersInOrganizationQuery build();
    }
}
