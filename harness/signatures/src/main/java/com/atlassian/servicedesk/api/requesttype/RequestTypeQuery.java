package com.atlassian.servicedesk.api.requesttype;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/**
 * Which request types are wanted.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-servicedesk-api 11.0.0).
 */
public interface RequestTypeQuery {

    /** Puts the question together; the parameters are boxed. */
    interface Builder {
        Builder issue(Long issueId);

        Builder serviceDesk(Integer serviceDeskId);

        Builder requestType(Integer requestTypeId);

        Builder filterHidden(Boolean filterHidden);

        Builder requestOverrideSecurity(Boolean overrideSecurity);

        Builder pagedRequest(PagedRequest pagedRequest);

        RequestTypeQuery build();
    }
}
