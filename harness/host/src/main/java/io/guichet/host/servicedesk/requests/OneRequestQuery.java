package io.guichet.host.servicedesk.requests;

import com.atlassian.servicedesk.api.request.CustomerRequestIssueQuery;

/** Which request is asked for, and whether anybody may see it. */
record OneRequestQuery(long issueId, boolean overrideSecurity) implements CustomerRequestIssueQuery {

    static final class Builder implements CustomerRequestIssueQuery.Builder {

        private long issueId;
        private boolean overrideSecurity;

        @Override
        public Builder issue(long id) {
            issueId = id;
            return this;
        }

        @Override
        public Builder overrideSecurity(boolean override) {
            overrideSecurity = override;
            return this;
        }

        @Override
        public CustomerRequestIssueQuery build() {
            return new OneRequestQuery(issueId, overrideSecurity);
        }
    }
}
