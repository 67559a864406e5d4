package io.guichet.host.servicedesk.portals;

import com.atlassian.servicedesk.api.requesttype.RequestTypeQuery;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/** Which request types are asked for; what is null does not matter. */
record TypeQuery(
        Long issueId,
        Integer serviceDeskId,
        Integer requestTypeId,
        boolean filterHidden,
        boolean overrideSecurity,
        PagedRequest pagedRequest)
        implements RequestTypeQuery {

    static final class Builder implements RequestTypeQuery.Builder {

        private Long issueId;
        private Integer serviceDeskId;
        private Integer requestTypeId;
        private boolean filterHidden;
        private boolean overrideSecurity;
        private PagedRequest pagedRequest;

        @Override
        public Builder issue(Long id) {
            issueId = id;
            return this;
        }

        @Override
        public Builder serviceDesk(Integer id) {
            serviceDeskId = id;
            return this;
        }

        @Override
        public Builder requestType(Integer id) {
            requestTypeId = id;
            return this;
        }

        @Override
        public Builder filterHidden(Boolean filter) {
            filterHidden = Boolean.TRUE.equals(filter);
            return this;
        }

        @Override
        public Builder requestOverrideSecurity(Boolean override) {
            overrideSecurity = Boolean.TRUE.equals(override);
            return this;
        }

        @Override
        public Builder pagedRequest(PagedRequest request) {
            pagedRequest = request;
            return this;
        }

        @Override
        public RequestTypeQuery build() {
            return new TypeQuery(issueId, serviceDeskId, requestTypeId, filterHidden, overrideSecurity, pagedRequest);
        }
    }
}
