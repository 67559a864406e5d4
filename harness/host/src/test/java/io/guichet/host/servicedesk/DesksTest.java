package io.guichet.host.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.portal.PortalService;
import io.guichet.host.demo.DemoHost;
import io.guichet.host.servicedesk.sla.SlaCycle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DesksTest {

    private static DemoHost host;

    @BeforeAll
    static void start() {
        host = new DemoHost();
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void customers_enter_both_portals() {
        PortalService portals = host.services.portalService();

        assertThat(portals.getPortalForId(host.user("camille"), 1).getName()).isEqualTo("Support");
        assertThat(portals.getPortals(host.user("jules"), null).getResults()).hasSize(2);
    }

    @Test
    void a_portal_one_may_not_enter_looks_like_none() {
        PortalService portals = host.services.portalService();

        assertThatThrownBy(() -> portals.getPortalForId(null, 1)).isInstanceOf(ServiceDeskServiceException.class);
        assertThatThrownBy(() -> portals.getPortalForId(host.user("chloe"), 1))
                .isInstanceOf(ServiceDeskServiceException.class);
        assertThatThrownBy(() -> portals.getPortalForId(host.user("camille"), 99))
                .isInstanceOf(ServiceDeskServiceException.class);
    }

    @Test
    void agents_see_organisations_and_members_their_own() {
        OrganizationService organizations = host.desk.organizationService();
        var all = organizations.newOrganizationsQueryBuilder().serviceDeskId(1).build();

        assertThat(organizations.getOrganizations(host.user("aline"), all).getResults())
                .extracting("name")
                .containsExactly("Harmonie", "Mélodie");
        assertThat(organizations.getOrganizations(host.user("lea"), all).getResults())
                .extracting("name")
                .containsExactly("Mélodie");
        assertThat(organizations.getOrganizations(host.user("jules"), all).getResults())
                .isEmpty();
    }

    @Test
    void the_request_type_of_an_issue_is_found() {
        var service = host.services.requestTypeService();
        long issue = host.jira.issues().issues().byKey("SUP-1").orElseThrow().getId();
        var query = service.newQueryBuilder().issue(issue).build();

        assertThat(service.getRequestTypes(host.user("aline"), query).getResults())
                .extracting("name")
                .containsExactly("Bogue");
        assertThat(service.getRequestTypes(host.user("chloe"), query).getResults())
                .isEmpty();
    }

    @Test
    void the_clock_stops_with_the_first_answer_and_the_resolution() {
        var issue = host.jira.issues().issues().byKey("SUP-1").orElseThrow();

        assertThat(host.desk.slaClock().of(issue, 1)).allMatch(SlaCycle::isCompleted);
        assertThat(host.desk.slaClock().of(issue, 1).get(0).elapsedMillis())
                .as("28 minutes to the first answer")
                .isEqualTo(28 * 60_000L);
    }
}
