package com.atlassian.servicedesk.api.request.participant;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.request.CustomerRequest;

/**
 * Who is to take part in which request.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2; the package is in 11.1.0 too.
 */
public interface RequestParticipantUpdateParameters {

    /** Puts the change together. */
    interface Builder {
        Builder customerRequest(CustomerRequest customerRequest);

        Builder requestParticipant(ApplicationUser requestParticipant);

        RequestParticipantUpdateParameters build();
    }
}
