package io.guichet.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the portal shows somebody, asked in customer context: there nobody sees more than a customer does. */
@Named
public final class PortalRequests {

    private final ServiceDeskCustomerRequestService requests;
    private final CustomerContextService customers;

    @Inject
    public PortalRequests(
            @ComponentImport ServiceDeskCustomerRequestService requests,
            @ComponentImport CustomerContextService customers) {
        this.requests = requests;
        this.customers = customers;
    }

    /** False for an issue that is no request, too; JSM says no by throwing. */
    public boolean isShownTo(ApplicationUser user, long issueId) {
        return customers.<Boolean>runInCustomerContext(() -> {
            try {
                var query = requests.newIssueQueryBuilder().issue(issueId).build();
                return requests.getCustomerRequest(user, query) != null;
            } catch (ServiceDeskServiceException e) {
                return false;
            }
        });
    }
}
