package io.guichet.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.issues.JiraIssue;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoTest {

    private static DemoHost host;

    @BeforeAll
    static void open() {
        host = new DemoHost();
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void the_cast_speaks_French_but_for_Lea() {
        assertThat(host.jira.people().languages().of(host.user("camille"))).hasToString("fr_FR");
        assertThat(host.jira.people().languages().of(host.user("lea"))).hasToString("en_UK");
        assertThat(host.user("benoit").getDisplayName()).isEqualTo("Benoît");
    }

    @Test
    void the_projects_are_those_of_the_contract() {
        assertThat(host.jira.projects().projects().all())
                .extracting("key")
                .containsExactlyInAnyOrder("SUP", "RH", "DEV", "PO");
        assertThat(host.desk.portals().byId(1).orElseThrow().name()).isEqualTo("Support");
        assertThat(host.desk.requestTypes().ofPortal(1))
                .extracting("name")
                .containsExactly("Aide", "Amélioration", "Bogue", "Tâche");
    }

    @Test
    void numbers_rise_with_the_days() {
        List<JiraIssue> requests = host.jira
                .search()
                .run(host.user("aline"), "project = SUP order by created asc", 0, 100)
                .issues();

        assertThat(requests).hasSizeGreaterThanOrEqualTo(12);
        assertThat(requests).extracting(JiraIssue::getNumber).isSorted();
    }

    @Test
    void what_happened_is_in_history_and_mails() {
        JiraIssue first = host.jira.issues().issues().byKey("SUP-1").orElseThrow();

        assertThat(host.jira.issues().history().of(first.getId())).hasSizeGreaterThan(3);
        assertThat(host.jira.outbox().find(host.user("camille").getKey(), first.getId(), 100))
                .extracting("reason")
                .contains("request-created", "public-comment", "request-resolved");
    }

    @Test
    void a_second_start_inserts_nothing() {
        int before = host.jira.search().run(host.user("admin"), "", 0, 1).total();

        Demo.insertOnce(host.jira.settings());

        JiraStandIn jira = host.jira;
        assertThat(jira.search().run(host.user("admin"), "", 0, 1).total()).isEqualTo(before);
    }
}
