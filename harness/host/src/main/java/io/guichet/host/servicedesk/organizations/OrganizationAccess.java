package io.guichet.host.servicedesk.organizations;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.customers.StandInServiceDeskPermissionService;
import io.guichet.host.servicedesk.desks.ServiceDesks;

/** Agents see the organisations, members their own; everybody else sees none. */
final class OrganizationAccess {

    private final Organizations organizations;
    private final ServiceDesks desks;
    private final StandInServiceDeskPermissionService agents;

    OrganizationAccess(Organizations organizations, ServiceDesks desks, StandInServiceDeskPermissionService agents) {
        this.organizations = organizations;
        this.desks = desks;
        this.agents = agents;
    }

    boolean isAgent(ApplicationUser user) {
        return desks.all().stream().anyMatch(desk -> agents.isAgent(user, desk));
    }

    boolean isAgent(ApplicationUser user, int serviceDeskId) {
        return desks.byId(serviceDeskId)
                .filter(desk -> agents.isAgent(user, desk))
                .isPresent();
    }

    JsmOrganization see(ApplicationUser user, int organizationId) {
        return organizations
                .byId(organizationId)
                .filter(organization -> isAgent(user) || isMember(user, organizationId))
                .orElseThrow(() -> Refused.notFound("The organization does not exist or you may not see it."));
    }

    private boolean isMember(ApplicationUser user, int organizationId) {
        return user != null && organizations.members(organizationId).contains(user.getKey());
    }
}
