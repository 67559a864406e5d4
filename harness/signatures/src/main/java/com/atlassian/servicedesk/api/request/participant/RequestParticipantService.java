package com.atlassian.servicedesk.api.request.participant;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

/**
 * Knows who takes part in a request besides its reporter.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2; the package is in 11.1.0 too.
 */
public interface RequestParticipantService {
    RequestParticipantUpdateParameters.Builder newUpdateBuilder();

    PagedResponse<ApplicationUser> addRequestParticipants(
            ApplicationUser user, RequestParticipantUpdateParameters requestParticipantUpdateParameters);
}
