package io.guichet.host.servicedesk.requests;

import com.atlassian.servicedesk.api.request.CustomerRequest;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.servicedesk.portals.JsmRequestType;

/** An issue as the portal shows it. */
public record JsmRequest(JiraIssue issue, JsmRequestType type, int serviceDeskId, String customerStatus)
        implements CustomerRequest {

    @Override
    public JiraIssue getIssue() {
        return issue;
    }

    @Override
    public int getServiceDeskId() {
        return serviceDeskId;
    }

    @Override
    public int getRequestTypeId() {
        return type.id();
    }

    @Override
    public CustomerRequestStatus currentStatus() {
        return () -> customerStatus;
    }
}
