package io.guichet.jira.people;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The organisations of one person: JSM tells a customer her own, so she is asked herself. */
@Named
public final class OwnOrganisations {

    private static final int MOST = 50;

    private final OrganizationService organisations;
    private final ServiceDesks desks;
    private final CustomerContextService customers;

    @Inject
    public OwnOrganisations(
            @ComponentImport OrganizationService organisations,
            ServiceDesks desks,
            @ComponentImport CustomerContextService customers) {
        this.organisations = organisations;
        this.desks = desks;
        this.customers = customers;
    }

    /** None, too, where JSM does not tell. */
    public List<CustomerOrganization> of(ApplicationUser person, Project project) {
        return desks.deskOf(project)
                .map(desk -> customers.<List<CustomerOrganization>>runInCustomerContext(() -> of(person, desk.getId())))
                .orElse(List.of());
    }

    private List<CustomerOrganization> of(ApplicationUser person, int desk) {
        var query = organisations
                .newOrganizationsQueryBuilder()
                .serviceDeskId(desk)
                .pagedRequest(new SimplePagedRequest(0, MOST))
                .build();
        try {
            return organisations.getOrganizations(person, query).getResults();
        } catch (ServiceDeskServiceException e) {
            return List.of();
        }
    }
}
