package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.issue.Issue;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.request.CustomerRequestUpdateParameters;
import com.atlassian.servicedesk.api.requesttype.RequestType;

/** The request type that a request is to have from now on. */
record UpdateParameters(Issue issue, RequestType requestType, ServiceDesk serviceDesk)
        implements CustomerRequestUpdateParameters {

    static final class Builder implements CustomerRequestUpdateParameters.Builder {

        private Issue issue;
        private RequestType requestType;
        private ServiceDesk serviceDesk;

        @Override
        public Builder issue(Issue changed) {
            issue = changed;
            return this;
        }

        @Override
        public Builder requestType(RequestType type) {
            requestType = type;
            return this;
        }

        @Override
        public Builder serviceDesk(ServiceDesk desk) {
            serviceDesk = desk;
            return this;
        }

        @Override
        public CustomerRequestUpdateParameters build() {
            return new UpdateParameters(issue, requestType, serviceDesk);
        }
    }
}
