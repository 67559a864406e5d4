package io.guichet.host.servicedesk.organizations;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.guichet.host.jira.people.Users;
import io.guichet.host.servicedesk.Page;
import io.guichet.host.servicedesk.customers.StandInServiceDeskPermissionService;
import io.guichet.host.servicedesk.desks.ServiceDesks;
import java.util.List;
import java.util.Optional;

/** JSM's {@code OrganizationService}, the part that reads. */
public final class StandInOrganizationService implements OrganizationService {

    private final Organizations organizations;
    private final Users users;
    private final OrganizationAccess access;

    public StandInOrganizationService(
            Organizations organizations, Users users, ServiceDesks desks, StandInServiceDeskPermissionService agents) {
        this.organizations = organizations;
        this.users = users;
        this.access = new OrganizationAccess(organizations, desks, agents);
    }

    @Override
    public CustomerOrganization getById(ApplicationUser user, Integer organizationId) {
        return access.see(user, organizationId);
    }

    @Override
    public OrganizationsQuery.Builder newOrganizationsQueryBuilder() {
        return new AllOrganizationsQuery.Builder();
    }

    @Override
    public PagedResponse<CustomerOrganization> getOrganizations(ApplicationUser user, OrganizationsQuery query) {
        AllOrganizationsQuery wanted = (AllOrganizationsQuery) query;
        return Page.of(visible(user, wanted.serviceDeskId()), wanted.pagedRequest());
    }

    private List<JsmOrganization> visible(ApplicationUser user, Integer serviceDeskId) {
        if (user == null) {
            return List.of();
        }
        List<JsmOrganization> own = organizations.ofMember(user.getKey());
        if (serviceDeskId == null) {
            return access.isAgent(user) ? organizations.all() : own;
        }
        List<JsmOrganization> ofDesk = organizations.ofDesk(serviceDeskId);
        return access.isAgent(user, serviceDeskId)
                ? ofDesk
                : ofDesk.stream().filter(own::contains).toList();
    }

    @Override
    public UsersInOrganizationQuery.Builder newUsersInOrganizationQuery() {
        return new MembersQuery.Builder();
    }

    @Override
    public PagedResponse<ApplicationUser> getUsersInOrganization(ApplicationUser user, UsersInOrganizationQuery query) {
        MembersQuery wanted = (MembersQuery) query;
        int organization = access.see(user, wanted.organization().getId()).id();
        List<ApplicationUser> members = organizations.members(organization).stream()
                .map(users::byKey)
                .flatMap(Optional::stream)
                .map(ApplicationUser.class::cast)
                .toList();
        return Page.of(members, wanted.pagedRequest());
    }
}
