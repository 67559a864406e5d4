package io.guichet.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection.Reason;
import io.guichet.host.demo.DemoHost;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.workflow.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuesTest {

    private static DemoHost host;
    private IssueService service;
    private final List<Long> types = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    @BeforeAll
    static void open() {
        host = new DemoHost();
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @BeforeEach
    void start() {
        service = host.jira.issueService();
    }

    @AfterEach
    void stopListening() {
        host.events.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        types.add(event.getEventTypeId());
    }

    @EventListener
    public void onChange(IssueChangedEvent event) {
        event.getChangeItems().forEach(item -> changes.add(item.getField() + " → " + item.getToString()));
    }

    @Test
    void numbers_are_unique_when_many_create_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<JiraIssue>> writers = IntStream.range(0, 100)
                .<Callable<JiraIssue>>mapToObj(number -> () -> host.request("camille", "n" + number))
                .toList();

        List<String> keys = new ArrayList<>();
        for (var created : threads.invokeAll(writers)) {
            keys.add(created.get().getKey());
        }
        threads.shutdown();

        assertThat(keys).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void a_transition_sets_status_and_resolution_and_is_remembered() {
        JiraIssue issue = host.request("camille", "Une question");
        host.events.register(this);

        go(issue, "Prendre en charge");
        go(issue, "Terminer");

        JiraIssue after = read(issue);
        assertThat(after.getStatus().getName()).isEqualTo("Terminé");
        assertThat(after.getResolution().getName()).isEqualTo("Terminé");
        assertThat(after.getResolutionDate()).isNotNull();
        assertThat(types).containsExactly(13L, 4L);
        assertThat(changes).containsExactly("status → En cours", "status → Terminé", "resolution → Terminé");
    }

    @Test
    void a_reopened_request_goes_back_to_either_status() {
        JiraIssue issue = host.request("camille", "Une question");
        go(issue, "Terminer");
        host.events.register(this);

        assertThat(host.jira.workflow().open(read(issue), host.user("aline")))
                .extracting(Transition::name)
                .containsExactly("Rouvrir (A faire)", "Rouvrir (En cours)");
        go(issue, "Rouvrir (A faire)");

        assertThat(read(issue).getResolution()).isNull();
        assertThat(read(issue).getStatus().getName()).isEqualTo("A faire");
        assertThat(types).containsExactly(7L);
    }

    @Test
    void a_way_that_is_not_there_is_refused() {
        JiraIssue issue = host.request("camille", "Une question");

        var result = service.validateTransition(host.user("aline"), issue.getId(), 31, new IssueInput());

        assertThat(result.isValid()).isFalse();
    }

    @Test
    void of_two_who_move_at_once_one_is_told() {
        JiraIssue issue = host.request("camille", "Une question");
        var first = service.validateTransition(host.user("aline"), issue.getId(), 11, new IssueInput());
        var second = service.validateTransition(host.user("benoit"), issue.getId(), 11, new IssueInput());

        assertThat(service.transition(host.user("aline"), first).isValid()).isTrue();
        assertThat(service.transition(host.user("benoit"), second)
                        .getErrorCollection()
                        .getReasons())
                .containsExactly(Reason.CONFLICT);
    }

    @Test
    void an_edit_writes_what_differs() {
        JiraIssue issue = host.request("camille", "Une question");
        host.events.register(this);
        IssueInput input = new IssueInput();
        input.setSummary("Une autre question").setAssigneeId("benoit").setPriorityId("3");

        var valid = service.validateUpdate(host.user("aline"), issue.getId(), input);
        service.update(host.user("aline"), valid);

        assertThat(changes).containsExactly("summary → Une autre question", "assignee → Benoît");
        assertThat(host.jira.issues().history().of(issue.getId()))
                .singleElement()
                .satisfies(group -> assertThat(group.items())
                        .extracting(ChangeItemBean::getField)
                        .containsExactly("summary", "assignee"));
    }

    @Test
    void customers_edit_nothing_and_see_nothing_through_services() {
        JiraIssue issue = host.request("camille", "Une question");

        var result = service.getIssue(host.user("camille"), issue.getKey());

        assertThat(result.getErrorCollection().getReasons()).containsExactly(Reason.FORBIDDEN);
        assertThat(service.getIssue(null, issue.getKey()).getErrorCollection().getReasons())
                .containsExactly(Reason.NOT_LOGGED_IN);
        assertThat(service.getIssue(host.user("aline"), "SUP-99999")
                        .getErrorCollection()
                        .getReasons())
                .containsExactly(Reason.NOT_FOUND);
    }

    @Test
    void somebody_who_cannot_be_assigned_is_refused() {
        JiraIssue issue = host.request("camille", "Une question");

        var result = service.validateAssign(host.user("aline"), issue.getId(), "camille");

        assertThat(result.getErrorCollection().getErrors()).containsKey("assignee");
    }

    private void go(JiraIssue issue, String way) {
        int action = host.jira.workflow().open(read(issue), host.user("aline")).stream()
                .filter(open -> open.name().equals(way))
                .findFirst()
                .orElseThrow()
                .actionId();
        var valid = service.validateTransition(host.user("aline"), issue.getId(), action, new IssueInput());
        service.transition(host.user("aline"), valid);
    }

    private JiraIssue read(JiraIssue issue) {
        return host.jira.issues().issues().byId(issue.getId()).orElseThrow();
    }
}
