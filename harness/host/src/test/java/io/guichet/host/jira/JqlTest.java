package io.guichet.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import io.guichet.host.demo.DemoHost;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.search.IssueSearch;
import io.guichet.host.jira.search.JqlError;
import io.guichet.host.jira.search.StandInSearchService;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JqlTest {

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
    void one_sees_what_one_may_browse() {
        assertThat(run("admin", "").total())
                .isEqualTo(run("admin", "project in (SUP, RH, DEV, PO)").total());
        assertThat(projects("aline", "")).doesNotContain("RH").contains("SUP", "DEV");
        assertThat(projects("chloe", "")).containsOnly("RH");
        assertThat(run("camille", "").total()).isZero();
        assertThat(run(null, "").total()).isZero();
    }

    @Test
    void in_a_customer_context_one_sees_one_s_own_requests() {
        NoExceptionsCallable<List<JiraIssue>> search = () -> run("jules", "").issues();

        List<JiraIssue> found = host.desk.context().runInCustomerContext(search);

        assertThat(found).isNotEmpty().allMatch(issue -> issue.getReporter().equals(host.user("jules")));
    }

    @Test
    void in_a_customer_context_words_of_internal_comments_find_nothing() {
        NoExceptionsCallable<Integer> search =
                () -> run("camille", "text ~ reproduit").total();

        assertThat(run("aline", "text ~ reproduit AND reporter = camille").total())
                .isPositive();
        assertThat(host.desk.context().runInCustomerContext(search)).isZero();
    }

    @Test
    void terms_are_joined() {
        assertThat(keys("aline", "project = SUP AND reporter = camille AND resolution = Unresolved"))
                .isNotEmpty()
                .allMatch(key -> key.startsWith("SUP-"));
        int all = run("aline", "project = SUP").total();
        int bugs = run("aline", "project = SUP AND issuetype = Bogue").total();
        assertThat(run("aline", "project = SUP AND NOT type = Bogue").total()).isEqualTo(all - bugs);
        assertThat(run("aline", "project = SUP AND type != Bogue").total()).isEqualTo(all - bugs);
        assertThat(run("aline", "project = SUP AND (type = Bogue OR type in (Aide, Tâche, Amélioration))")
                        .total())
                .isEqualTo(all);
    }

    @Test
    void status_assignee_component_and_text_are_known() {
        assertThat(run("aline", "status = \"En attente du client\"").total()).isPositive();
        assertThat(run("aline", "statusCategory = Done").total())
                .isEqualTo(run("aline", "status = Terminé").total());
        assertThat(run("aline", "assignee = currentUser()").issues())
                .isNotEmpty()
                .allMatch(issue -> issue.getAssignee().equals(host.user("aline")));
        assertThat(run("aline", "assignee is EMPTY").issues()).allMatch(issue -> issue.getAssignee() == null);
        assertThat(run("aline", "project = SUP AND component = Paie").total()).isEqualTo(2);
        assertThat(keys("aline", "summary ~ \"lettrage avoirs\"")).contains("SUP-1");
        assertThat(keys("aline", "text ~ C00418")).contains("SUP-1");
        assertThat(keys("aline", "comment ~ \"\\\"client C00418\\\"\"")).contains("SUP-1");
    }

    @Test
    void dates_compare() {
        int all = run("admin", "").total();
        assertThat(run("admin", "created < now()").total()).isEqualTo(all);
        assertThat(run("admin", "created >= -1d OR created < -1d").total()).isEqualTo(all);
        assertThat(run("admin", "updated > endOfDay()").total()).isZero();
        assertThat(run("admin", "created >= \"2020-01-31\" AND created <= \"2020/02/01 10:00\"")
                        .total())
                .isZero();
        assertThat(run("admin", "resolved is not EMPTY").issues()).allMatch(issue -> issue.getResolution() != null);
    }

    @Test
    void results_are_ordered_and_cut_into_pages() {
        List<JiraIssue> page = host.jira
                .search()
                .run(host.user("aline"), "project = SUP ORDER BY key ASC", 2, 3)
                .issues();

        assertThat(page).extracting(JiraIssue::getKey).containsExactly("SUP-3", "SUP-4", "SUP-5");
        assertThat(run("aline", "ORDER BY priority DESC, created").issues()).isNotEmpty();
    }

    @Test
    void a_value_that_nothing_bears_is_complained_about() {
        IssueSearch.Found found = run("aline", "project = NOPE");

        assertThat(found.total()).isZero();
        assertThat(found.complaints()).containsExactly("The value 'NOPE' does not exist for the field 'project'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project = ",
                "project",
                "= SUP",
                "project = SUP AND",
                "(project = SUP",
                "project = \"SUP",
                "nonsense = 1",
                "summary = x",
                "project ~ SUP",
                "created > yesterday",
                "assignee = nobodyKnows()",
                "project = SUP order by nonsense",
                "project = SUP garbage"
            })
    void what_is_no_JQL_is_refused(String jql) {
        assertThatThrownBy(() -> run("aline", jql)).isInstanceOf(JqlError.class);
    }

    @Test
    void quotes_in_values_are_harmless() {
        assertThat(run("aline", "summary ~ \"'; drop table jira_issue; --\"").total())
                .isZero();
        assertThat(run("aline", "project = SUP").total()).isPositive();
    }

    @Test
    void the_service_says_so_with_a_checked_exception() throws SearchException {
        StandInSearchService service = new StandInSearchService(host.jira.search());

        assertThat(service.parseQuery(host.user("aline"), "project =").isValid())
                .isFalse();
        var query = service.parseQuery(host.user("aline"), "project = SUP").getQuery();
        assertThat(service.search(host.user("aline"), query, PagerFilter.getUnlimitedFilter())
                        .getResults())
                .hasSize((int) service.searchCount(host.user("aline"), query));
        var wrong = service.parseQuery(host.user("aline"), "nonsense = 1").getQuery();
        assertThatThrownBy(() -> service.search(host.user("aline"), wrong, PagerFilter.getUnlimitedFilter()))
                .isInstanceOf(SearchException.class);
    }

    private static IssueSearch.Found run(String name, String jql) {
        return host.jira.search().run(name == null ? null : host.user(name), jql, 0, 1000);
    }

    private static List<String> keys(String name, String jql) {
        return run(name, jql).issues().stream().map(JiraIssue::getKey).toList();
    }

    private static List<String> projects(String name, String jql) {
        return run(name, jql).issues().stream()
                .map(issue -> issue.getProjectObject().getKey())
                .distinct()
                .toList();
    }
}
