package io.guichet.jira.desk;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Entry;
import io.guichet.testkit.Samples;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** How comments are written and found in Jira. */
class JiraRequestsTest extends RequestsInJira {

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
}
