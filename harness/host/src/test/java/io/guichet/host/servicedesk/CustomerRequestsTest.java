package io.guichet.host.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.field.FieldId;
import com.atlassian.servicedesk.api.field.FieldInputValue;
import com.atlassian.servicedesk.api.request.CustomerRequest;
import com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService;
import io.guichet.host.demo.DemoHost;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.servicedesk.requests.CreateParameters;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CustomerRequestsTest {

    private static DemoHost host;
    private static ServiceDeskCustomerRequestService service;

    @BeforeAll
    static void start() {
        host = new DemoHost();
        service = host.services.customerRequestService();
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void a_customer_raises_a_request_character_for_character() {
        String text = "Élan 🎉\n<script>alert(1)</script>";

        CustomerRequest request = service.createCustomerRequest(
                host.user("camille"),
                wish("Élan 🎉").fieldValue(field("description"), value(text)).build());

        assertThat(request.getIssue().getReporter()).isEqualTo(host.user("camille"));
        assertThat(request.getIssue().getDescription()).isEqualTo(text);
        assertThat(request.getIssue().getSummary()).isEqualTo("Élan 🎉");
        assertThat(request.currentStatus().status()).isEqualTo("A faire");
        assertThat(request.getServiceDeskId()).isEqualTo(1);
    }

    @Test
    void a_summary_of_two_lines_is_refused() {
        assertThatThrownBy(() -> service.createCustomerRequest(
                        host.user("camille"), wish("une\ndeux").build()))
                .isInstanceOf(ServiceDeskServiceException.class)
                .hasMessageContaining("newline");
    }

    @Test
    void a_field_that_the_form_does_not_have_is_refused() {
        var wish = wish("Bonjour").fieldValue(field("customfield_1"), value("x"));

        assertThatThrownBy(() -> service.createCustomerRequest(host.user("camille"), wish.build()))
                .isInstanceOf(ServiceDeskServiceException.class);
    }

    @Test
    void only_agents_raise_on_behalf_of_somebody() {
        CreateParameters wish = wish("Pour Léa").raiseOnBehalfOf("lea").build();

        CustomerRequest request = service.createCustomerRequest(host.user("aline"), wish);

        assertThat(request.getIssue().getReporter()).isEqualTo(host.user("lea"));
        assertThat(request.getIssue().getCreator()).isEqualTo(host.user("aline"));
        assertThatThrownBy(() -> service.createCustomerRequest(host.user("hugo"), wish))
                .isInstanceOf(ServiceDeskServiceException.class);
    }

    @Test
    void nobody_else_sees_a_request() {
        CustomerRequest request = service.createCustomerRequest(
                host.user("camille"), wish("À moi").build());

        assertThat(seen("camille", request)).isTrue();
        assertThat(seen("aline", request)).isTrue();
        assertThat(seen("hugo", request)).isFalse();
        assertThat(seen("chloe", request)).isFalse();
        assertThat(seen("jules", request)).isFalse();
    }

    @Test
    void a_participant_sees_it() {
        CreateParameters wish =
                wish("À deux").requestParticipants(Set.of("hugo")).build();

        CustomerRequest request = service.createCustomerRequest(host.user("camille"), wish);

        assertThat(seen("hugo", request)).isTrue();
    }

    @Test
    void an_issue_that_is_no_request_is_not_seen_as_one() {
        long dev = host.jira.issues().issues().byKey("DEV-1").orElseThrow().getId();

        assertThatThrownBy(() -> service.getCustomerRequest(
                        host.user("aline"),
                        service.newIssueQueryBuilder().issue(dev).build()))
                .isInstanceOf(ServiceDeskServiceException.class);
    }

    @Test
    void customers_write_public_comments_only() {
        var request = host.desk
                .seeing()
                .see(host.user("camille"), host.request("camille", "Oui ?").getKey());
        JiraUser camille = host.user("camille");

        host.desk.requestComments().add(camille, request, "Merci", true);
        host.desk.requestComments().add(host.user("aline"), request, "Entre nous", false);

        assertThat(host.desk.requestComments().visible(camille, request))
                .extracting("body")
                .containsExactly("Merci");
        assertThat(host.desk.requestComments().visible(host.user("aline"), request))
                .extracting("body")
                .containsExactly("Merci", "Entre nous");
        assertThatThrownBy(() -> host.desk.requestComments().add(camille, request, "Secret", false))
                .isInstanceOf(ServiceDeskServiceException.class);
    }

    @Test
    void a_colleague_without_agent_licence_answers_nobody() {
        var request = host.desk
                .seeing()
                .see(host.user("daniel"), host.request("camille", "Oui ?").getKey());

        assertThatThrownBy(() -> host.desk.requestComments().add(host.user("daniel"), request, "Bonjour", true))
                .isInstanceOf(ServiceDeskServiceException.class);
        assertThat(host.desk.requestComments().add(host.user("daniel"), request, "Note", false))
                .isNotNull();
    }

    private static boolean seen(String name, CustomerRequest request) {
        try {
            long id = request.getIssue().getId();
            service.getCustomerRequest(
                    host.user(name), service.newIssueQueryBuilder().issue(id).build());
            return true;
        } catch (ServiceDeskServiceException e) {
            return false;
        }
    }

    private static CreateParameters.Builder wish(String summary) {
        return new CreateParameters.Builder()
                .serviceDesk(host.desk.desks().byId(1).orElseThrow())
                .requestType(host.type("Aide"))
                .fieldValue(field("summary"), value(summary));
    }

    private static FieldId field(String id) {
        return FieldId.withId(id);
    }

    private static FieldInputValue value(String text) {
        return FieldInputValue.withValue(text);
    }
}
