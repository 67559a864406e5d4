package io.guichet.host.servicedesk.organizations;

import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/** The organisations of one service desk, or of all when it is null. */
record AllOrganizationsQuery(Integer serviceDeskId, PagedRequest pagedRequest) implements OrganizationsQuery {

    static final class Builder implements OrganizationsQuery.Builder {

        private Integer serviceDeskId;
        private PagedRequest pagedRequest;

        @Override
        public Builder serviceDeskId(Integer id) {
            serviceDeskId = id;
            return this;
        }

        @Override
        public Builder pagedRequest(PagedRequest request) {
            pagedRequest = request;
            return this;
        }

        @Override
        public OrganizationsQuery build() {
            return new AllOrganizationsQuery(serviceDeskId, pagedRequest);
        }
    }
}
