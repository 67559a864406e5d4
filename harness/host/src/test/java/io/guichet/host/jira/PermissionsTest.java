package io.guichet.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import io.guichet.host.demo.DemoHost;
import io.guichet.host.jira.projects.JiraProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private static DemoHost host;
    private static Issue request;
    private static PermissionManager permissions;

    @BeforeAll
    static void raise() {
        host = new DemoHost();
        request = host.request("camille", "Une question");
        permissions = host.jira.rights().permissions();
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void a_customer_browses_nothing_in_Jira() {
        assertThat(browses("camille")).isFalse();
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, host.user("camille")))
                .isEmpty();
    }

    @Test
    void within_a_customer_context_a_customer_browses_their_own_request_only() {
        assertThat(inContext(() -> browses("camille"))).isTrue();
        assertThat(inContext(() -> browses("hugo")))
                .as("same organisation, not shared")
                .isFalse();
        assertThat(inContext(() -> browses("jules"))).isFalse();
        assertThat(browses("camille")).as("outside again").isFalse();
    }

    @Test
    void a_request_shared_with_an_organisation_is_its_members_too() {
        Issue shared = host.request("camille", "Pour tout Harmonie");
        int harmonie = host.desk
                .organizations()
                .ofMember(host.user("hugo").getKey())
                .get(0)
                .id();

        host.desk.requests().share(shared.getId(), harmonie);

        assertThat(inContext(() -> browses("hugo", shared))).isTrue();
        assertThat(inContext(() -> browses("lea", shared))).isFalse();
    }

    @Test
    void agents_browse_their_project_and_no_other() {
        assertThat(browses("aline")).isTrue();
        assertThat(browses("chloe")).isFalse();
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, host.user("chloe")))
                .extracting("key")
                .containsExactly("RH");
    }

    @Test
    void nobody_browses_nothing() {
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, request, null))
                .isFalse();
        assertThat(inContext(() -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, request, null)))
                .isFalse();
    }

    @Test
    void the_project_administrator_administers_and_is_no_agent() {
        JiraProject sup = host.jira.projects().projects().byKey("SUP").orElseThrow();

        assertThat(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, sup, host.user("daniel")))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, sup, host.user("aline")))
                .isFalse();
        assertThat(host.desk.agents().isAgent(host.user("daniel"), sup)).isFalse();
        assertThat(host.desk.agents().isAgent(host.user("aline"), sup)).isTrue();
        assertThat(host.desk.agents().isAgent(host.user("chloe"), sup)).isFalse();
    }

    @Test
    void an_account_that_is_switched_off_may_do_nothing() {
        host.jira.people().users().setActive(host.user("jules").getKey(), false);

        assertThat(inContext(() -> host.desk.customers().isCustomer(host.user("jules"), request)))
                .isFalse();
        assertThat(host.desk
                        .access()
                        .mayEnter(host.user("jules"), host.desk.desks().byId(1).orElseThrow()))
                .isFalse();

        host.jira.people().users().setActive(host.user("jules").getKey(), true);
    }

    private static boolean browses(String name) {
        return browses(name, request);
    }

    private static boolean browses(String name, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, host.user(name));
    }

    private static boolean inContext(NoExceptionsCallable<Boolean> question) {
        return host.desk.context().runInCustomerContext(question);
    }
}
