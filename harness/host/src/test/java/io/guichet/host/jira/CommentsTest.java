package io.guichet.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import io.guichet.host.demo.DemoHost;
import io.guichet.host.jira.comments.NewComment;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.projects.Roles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsTest {

    private static final String KEY = "guichet.entry";

    private static DemoHost host;
    private JiraIssue request;
    private CommentManager comments;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

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
        request = host.request("camille", "Une question");
        comments = host.jira.comments().manager();
        host.events.register(this);
    }

    @AfterEach
    void stopListening() {
        host.events.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        String property = host.jira
                .issues()
                .properties()
                .get(
                        EntityPropertyType.COMMENT_PROPERTY.getDbEntityName(),
                        event.getComment().getId(),
                        KEY)
                .map(found -> found.json())
                .orElse("none");
        heard.add(event.getEventTypeId() + " " + event.getComment().getBody() + " " + property);
    }

    @EventListener
    public void onBundle(IssueEventBundle bundle) {
        DelegatingJiraIssueEvent event =
                (DelegatingJiraIssueEvent) bundle.getEvents().iterator().next();
        heard.add("bundle " + event.asIssueEvent().getEventTypeId());
    }

    @Test
    void properties_are_there_when_the_event_comes() throws JSONException {
        Map<String, JSONObject> properties = Map.of(KEY, new JSONObject("{\"number\":3}"));

        Comment comment = comments.create(request, host.user("camille"), "Bonjour", null, null, null, properties, true);

        assertThat(heard).containsExactly("6 Bonjour {\"number\":3}", "bundle 6");
        assertThat(comment.getAuthorApplicationUser()).isEqualTo(host.user("camille"));
        assertThat(comments.getComments(request)).hasSize(1);
    }

    @Test
    void without_the_flag_nobody_hears() {
        comments.create(request, host.user("camille"), "Bonjour", false);

        assertThat(heard).isEmpty();
    }

    @Test
    void an_edit_and_a_deletion_are_told() {
        Comment comment = comments.create(request, host.user("aline"), "Bonjour", false);
        MutableComment edited = comments.getMutableComment(comment.getId());
        edited.setBody("Bonsoir");

        comments.update(edited, true);
        comments.delete(edited, true, host.user("aline"));

        assertThat(heard)
                .containsExactly(
                        EventType.ISSUE_COMMENT_EDITED_ID + " Bonsoir none",
                        "bundle 14",
                        EventType.ISSUE_COMMENT_DELETED_ID + " Bonsoir none",
                        "bundle 17");
        assertThat(comments.getCommentById(comment.getId())).isNull();
    }

    @Test
    void an_edit_that_is_not_stored_is_seen_by_nobody() {
        Comment comment = comments.create(request, host.user("aline"), "Bonjour", false);

        comments.getMutableComment(comment.getId()).setBody("Bonsoir");

        assertThat(comments.getCommentById(comment.getId()).getBody()).isEqualTo("Bonjour");
    }

    @Test
    void a_comment_for_a_role_is_read_by_that_role() {
        comments.create(request, host.user("aline"), "Équipe", null, Roles.SERVICE_TEAM, null, Map.of(), false);
        comments.create(request, host.user("aline"), "Tous", false);

        assertThat(comments.getCommentsForUser(request, host.user("benoit"))).hasSize(2);
        assertThat(comments.getCommentsForUser(request, host.user("camille")))
                .extracting(Comment::getBody)
                .containsExactly("Tous");
    }

    @Test
    void a_text_beyond_the_limit_is_refused() {
        assertThatThrownBy(() -> comments.create(request, host.user("camille"), "x".repeat(32_768), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(comments.create(request, host.user("camille"), "x".repeat(32_767), false))
                .isNotNull();
    }

    @Test
    void many_at_once_are_all_kept() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<Comment>> writers = IntStream.range(0, 200)
                .<Callable<Comment>>mapToObj(
                        number -> () -> comments.create(request, host.user("camille"), "n" + number, true))
                .toList();

        for (var written : threads.invokeAll(writers)) {
            written.get();
        }
        threads.shutdown();

        assertThat(comments.getComments(request)).hasSize(200).extracting("id").doesNotHaveDuplicates();
        assertThat(heard).hasSize(400);
    }

    @Test
    void a_public_answer_is_mailed_to_the_customer_and_an_internal_one_is_not() {
        var team = host.user("aline");
        comments.create(request, team, "Bonjour Camille", true);
        host.jira.comments().writing().write(NewComment.internal(request, team, "Note"), true);
        comments.create(request, host.user("camille"), "Merci", true);

        assertThat(host.jira.outbox().find(host.user("camille").getKey(), request.getId(), 10))
                .filteredOn(mail -> mail.reason().equals("public-comment"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).startsWith(request.getKey());
                    assertThat(mail.body()).contains("Bonjour Camille").contains("/servicedesk/customer/portal/1/");
                });
    }
}
