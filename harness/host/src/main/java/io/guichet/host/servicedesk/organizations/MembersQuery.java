package io.guichet.host.servicedesk.organizations;

import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/** The members of one organisation. */
record MembersQuery(CustomerOrganization organization, PagedRequest pagedRequest) implements UsersInOrganizationQuery {

    static final class Builder implements UsersInOrganizationQuery.Builder {

        private CustomerOrganization organization;
        private PagedRequest pagedRequest;

        @Override
        public Builder customerOrganization(CustomerOrganization wanted) {
            organization = wanted;
            return this;
        }

        @Override
        public Builder pagedRequest(PagedRequest request) {
            pagedRequest = request;
            return this;
        }

        @Override
        public UsersInOrganizationQuery build() {
            return new MembersQuery(organization, pagedRequest);
        }
    }
}
