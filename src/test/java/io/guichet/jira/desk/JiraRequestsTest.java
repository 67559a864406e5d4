package io.guichet.jira.desk;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** How comments are written and found in Jira, and requests found again. */
class JiraRequestsTest {

    private static final RequestRef REQUEST = new RequestRef(10_012, "SUP-12");

    private final World world = new World();
    private final UserManager users = mock(UserManager.class);
    private final JiraAuthenticationContext session = mock(JiraAuthenticationContext.class);
    private final CustomerContextService customers = mock(CustomerContextService.class);
    private final AsPerson as = new AsPerson(users, session, customers);
    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final Marks marks = new Marks(properties);
    private final CommentManager comments = mock(CommentManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final SearchService search = mock(SearchService.class);
    private final ApplicationUser camille = mock(ApplicationUser.class);
    private final ApplicationUser aline = mock(ApplicationUser.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Conversation conversation = world.conversations.add(Samples.conversation());
    private final Transitions transitions = mock(Transitions.class);
    private final JiraRequests requests = new JiraRequests(
            issues,
            mock(),
            new RequestsFound(search, issues, world.conversations, marks, as, world.clock),
            new Comments(
                    comments,
                    marks,
                    as,
                    new NamedFiles(world.files, world.fileTypes, world.people),
                    mock(),
                    world.clock),
            transitions,
            mock(),
            mock(),
            world.settings);

    @BeforeEach
    void jira_knows_the_cast_and_one_issue() {
        when(users.getUserByKey(CAMILLE.value())).thenReturn(camille);
        when(users.getUserByKey(ALINE.value())).thenReturn(aline);
        when(camille.getName()).thenReturn("camille");
        when(customers.runInCustomerContext(any(NoExceptionsCallable.class)))
                .thenAnswer(call -> call.<NoExceptionsCallable<?>>getArgument(0).call());
        when(issue.getId()).thenReturn(REQUEST.issueId());
        when(issue.getKey()).thenReturn(REQUEST.key());
        when(issue.getDescription()).thenReturn(Samples.TRICKY);
        when(issues.getIssueObject(REQUEST.issueId())).thenReturn(issue);
    }

    private Entry saidBy(Author author) {
        return Samples.message(conversation.id(), 3, author, Samples.newClientId());
    }

    private static Comment comment(long id, String author, Date created) {
        var comment = mock(Comment.class);
        when(comment.getId()).thenReturn(id);
        when(comment.getAuthorKey()).thenReturn(author);
        when(comment.getCreated()).thenReturn(created);
        return comment;
    }

    private void hasProperty(String owner, long id, String key, String json) {
        var property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(properties.get(owner, id, key)).thenReturn(property);
    }

    @Test
    void what_is_solved_is_resolved_otherwise_than_what_is_out_of_scope() {
        var solved = happened(Content.Happened.SOLVED);
        var outOfScope = happened(Content.Happened.OUT_OF_SCOPE);
        var project = mock(Project.class);
        when(issue.getProjectObject()).thenReturn(project);
        when(project.getKey()).thenReturn("SUP");

        requests.resolve(REQUEST, solved, ALINE);
        requests.resolve(REQUEST, outOfScope, ALINE);

        verify(transitions).resolve(issue, ALINE, solved.at(), Outcome.SOLVED, List.of());
        verify(transitions).resolve(issue, ALINE, outOfScope.at(), Outcome.OUT_OF_SCOPE, List.of());
    }

    private Entry happened(Content.Happened what) {
        return Samples.entry(conversation.id(), 4, Author.agent(ALINE), Content.Event.of(what), Samples.newClientId());
    }

    @Test
    void a_comment_is_public_its_authors_of_the_time_it_was_said_and_marked() {
        var entry = saidBy(Author.customer(CAMILLE));
        var written = comment(20_001, "camille", Date.from(entry.at()));
        when(comments.create(any(), any(ApplicationUser.class), any(), any(), any(), any(), any(), eq(true)))
                .thenReturn(written);

        var id = requests.comment(REQUEST, entry);

        assertThat(id).isEqualTo(20_001);
        var marked = ArgumentCaptor.<Map<String, JSONObject>>captor();
        verify(comments)
                .create(
                        eq(issue),
                        eq(camille),
                        eq("message 3"),
                        isNull(),
                        isNull(),
                        eq(Date.from(entry.at())),
                        marked.capture(),
                        eq(true));
        assertThat(marked.getValue()).containsOnlyKeys("guichet.entry", "sd.public.comment");
        assertThat(marked.getValue().get("guichet.entry"))
                .hasToString("{\"conversation\":\"" + conversation.id() + "\",\"number\":3}");
        assertThat(marked.getValue().get("sd.public.comment")).hasToString("{\"internal\":false}");
    }

    /** Not for a moment may a customer read it: the property comes with the comment. */
    @Test
    void a_note_is_an_internal_comment_from_the_first_moment_on() {
        var note = Samples.entry(
                conversation.id(),
                4,
                Author.agent(ALINE),
                new Content.Note("Entre nous : !pas.png! [^une] pièce"),
                Samples.newClientId());
        var written = comment(20_002, "aline", Date.from(note.at()));
        when(comments.create(any(), any(ApplicationUser.class), any(), any(), any(), any(), any(), eq(true)))
                .thenReturn(written);

        assertThat(requests.comment(REQUEST, note)).isEqualTo(20_002);

        var marked = ArgumentCaptor.<Map<String, JSONObject>>captor();
        verify(comments)
                .create(
                        eq(issue),
                        eq(aline),
                        eq("Entre nous : !pas.png! [^une] pièce"),
                        isNull(),
                        isNull(),
                        eq(Date.from(note.at())),
                        marked.capture(),
                        eq(true));
        assertThat(marked.getValue().get("sd.public.comment")).hasToString("{\"internal\":true}");
        assertThat(marked.getValue().get("guichet.entry"))
                .hasToString("{\"conversation\":\"" + conversation.id() + "\",\"number\":4}");
    }

    @Test
    void whoever_was_logged_in_on_the_thread_is_so_afterwards() {
        when(session.getLoggedInUser()).thenReturn(aline);
        when(comments.create(any(), any(ApplicationUser.class), any(), any(), any(), any(), any(), eq(true)))
                .thenThrow(new IllegalStateException("Jira is in trouble, on purpose"));

        assertThatThrownBy(() -> requests.comment(REQUEST, saidBy(Author.customer(CAMILLE))))
                .isInstanceOf(IllegalStateException.class);

        var order = inOrder(session);
        order.verify(session).setLoggedInUser(camille);
        order.verify(session).setLoggedInUser(aline);
    }

    @Test
    void a_mirrored_comment_is_found_by_its_mark() {
        var entry = saidBy(Author.customer(CAMILLE));
        var at = Date.from(entry.at());
        var others = List.of(
                comment(1, "camille", Date.from(entry.at().minus(Duration.ofHours(1)))),
                comment(2, "camille", at),
                comment(3, "camille", at));
        when(comments.getComments(issue)).thenReturn(others);
        hasProperty("CommentProperty", 1, "guichet.entry", mark(3));
        hasProperty("CommentProperty", 2, "guichet.entry", mark(2));
        hasProperty("CommentProperty", 3, "guichet.entry", mark(3));

        assertThat(requests.findComment(REQUEST, entry)).isEqualTo(OptionalLong.of(3));
    }

    @Test
    void a_mark_that_somebody_else_forged_or_that_is_no_json_finds_nothing() {
        var entry = saidBy(Author.customer(CAMILLE));
        var at = Date.from(entry.at());
        var others = List.of(comment(1, "hugo", at), comment(2, "camille", at));
        when(comments.getComments(issue)).thenReturn(others);
        hasProperty("CommentProperty", 1, "guichet.entry", mark(3));
        hasProperty("CommentProperty", 2, "guichet.entry", "n'importe quoi");

        assertThat(requests.findComment(REQUEST, entry)).isEmpty();
    }

    private String mark(long number) {
        return "{\"conversation\":\"" + conversation.id() + "\",\"number\":" + number + "}";
    }

    private void searchFinds(Issue... found) throws SearchException {
        var query = mock(Query.class);
        when(search.parseQuery(eq(camille), anyString())).thenReturn(new SearchService.ParseResult(query, List.of()));
        when(search.searchOverrideSecurity(eq(camille), eq(query), any()))
                .thenReturn(new SearchResults<>(List.of(found), found.length, PagerFilter.getUnlimitedFilter()));
    }

    @Test
    void an_interrupted_request_is_found_by_who_asked_what_and_marked() throws SearchException {
        searchFinds(issue);

        assertThat(requests.find(conversation)).contains(REQUEST);
        verify(properties)
                .put("IssueProperty", 10_012L, "guichet.conversation", "{\"id\":\"" + conversation.id() + "\"}");
    }

    @Test
    void the_search_goes_back_to_when_she_asked() throws SearchException {
        searchFinds();
        world.clock.advance(Duration.ofMinutes(90));

        requests.find(conversation);

        verify(search)
                .parseQuery(
                        camille,
                        "project = \"SUP\" AND reporter = \"camille\" AND created >= \"-95m\" ORDER BY created ASC");
    }

    @Test
    void a_marked_request_is_found_whatever_was_done_to_its_description() throws SearchException {
        searchFinds(issue);
        when(issue.getDescription()).thenReturn("réécrit par un agent");
        hasProperty("IssueProperty", 10_012, "guichet.conversation", "{\"id\":\"" + conversation.id() + "\"}");

        assertThat(requests.find(conversation)).contains(REQUEST);
    }

    @Test
    void the_request_of_another_conversation_with_the_same_words_is_not_hers() throws SearchException {
        searchFinds(issue);
        hasProperty("IssueProperty", 10_012, "guichet.conversation", "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\"}");

        assertThat(requests.find(conversation)).isEmpty();
    }

    @Test
    void another_question_of_hers_is_not_this_one() throws SearchException {
        searchFinds(issue);
        when(issue.getDescription()).thenReturn("tout autre chose");

        assertThat(requests.find(conversation)).isEmpty();
    }

    @Test
    void a_search_that_fails_does_not_say_that_there_is_none() throws SearchException {
        searchFinds();
        when(search.searchOverrideSecurity(any(), any(), any())).thenThrow(new SearchException("on purpose"));

        assertThatThrownBy(() -> requests.find(conversation)).isInstanceOf(IllegalStateException.class);
    }
}
