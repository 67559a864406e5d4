package it.io.guichet;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import com.atlassian.servicedesk.api.field.FieldId;
import com.atlassian.servicedesk.api.field.FieldInputValue;
import com.atlassian.servicedesk.api.request.CustomerRequest;
import com.atlassian.servicedesk.api.request.CustomerRequestCreateParameters;
import com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What the plugin takes for granted of JSM's requests holds in this Jira; needs project SUP and the cast. */
@RunWith(AtlassianPluginsTestRunner.class)
public class CustomerRequestsTest {
    private final ProjectManager projects;
    private final UserManager users;
    private final ServiceDeskManager desks;
    private final RequestTypeService types;
    private final ServiceDeskCustomerRequestService requests;
    private final CustomerContextService customers;

    public CustomerRequestsTest(
            ProjectManager projects,
            UserManager users,
            ServiceDeskManager desks,
            RequestTypeService types,
            ServiceDeskCustomerRequestService requests,
            CustomerContextService customers) {
        this.projects = projects;
        this.users = users;
        this.desks = desks;
        this.types = types;
        this.requests = requests;
        this.customers = customers;
    }

    @Test
    public void a_customer_creates_a_request_of_her_own() {
        ApplicationUser camille = users.getUserByName("camille");

        Issue issue = asCustomer(() -> create(camille)).getIssue();

        assertTrue(issue.getKey(), issue.getKey().startsWith("SUP-"));
        assertEquals(camille.getKey(), issue.getReporterId());
        assertEquals("Le rapport reste vide", issue.getSummary());
    }

    @Test
    public void she_may_see_it_and_a_customer_of_another_organisation_may_not() {
        Issue issue = asCustomer(() -> create(users.getUserByName("camille"))).getIssue();

        assertEquals(
                issue.getId(),
                asCustomer(() -> find("camille", issue)).getIssue().getId());
        assertThrows(ServiceDeskServiceException.class, () -> asCustomer(() -> find("lea", issue)));
    }

    @Test
    public void the_customer_context_ends_with_what_runs_in_it() {
        boolean within = asCustomer(customers::isInCustomerContext);

        assertTrue(within);
        assertFalse(customers.isInCustomerContext());
    }

    private CustomerRequest create(ApplicationUser customer) {
        ServiceDesk desk = desks.getServiceDeskForProject(projects.getProjectObjByKey("SUP"));
        RequestType type = types.getRequestTypes(
                        customer,
                        types.newQueryBuilder().serviceDesk(desk.getId()).build())
                .getResults()
                .get(0);
        CustomerRequestCreateParameters parameters = requests.newCreateBuilder()
                .serviceDesk(desk)
                .requestType(type)
                .fieldValue(FieldId.withId("summary"), FieldInputValue.withValue("Le rapport reste vide"))
                .fieldValue(FieldId.withId("description"), FieldInputValue.withValue("Depuis ce matin."))
                .build();
        return requests.createCustomerRequest(customer, parameters);
    }

    private CustomerRequest find(String customer, Issue issue) {
        return requests.getCustomerRequest(
                users.getUserByName(customer),
                requests.newIssueQueryBuilder().issue(issue.getId()).build());
    }

    private <T> T asCustomer(NoExceptionsCallable<T> act) {
        return customers.runInCustomerContext(act);
    }
}
