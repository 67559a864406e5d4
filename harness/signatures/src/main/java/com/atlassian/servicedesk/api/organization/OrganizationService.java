package com.atlassian.servicedesk.api.organization;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

/**
 * Finds organisations and their members, for agents and members.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2.
 */
public interface OrganizationService {
    CustomerOrganization getById(ApplicationUser user, Integer organizationId);

    OrganizationsQuery.Builder newOrganizationsQueryBuilder();

    PagedResponse<CustomerOrganization> getOrganizations(ApplicationUser user, OrganizationsQuery query);

    UsersInOrganizationQuery.Builder newUsersInOrganizationQuery();

    PagedResponse<ApplicationUser> getUsersInOrganization(ApplicationUser user, UsersInOrganizationQuery query);
}
