package io.guichet.host.jira.comments;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.events.IssueEvents;
import io.guichet.host.jira.issues.IssueWriter;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Writes, edits and deletes comments; whoever listens hears of it once everything is stored. */
public final class WritingComments {

    /** Jira's default limit of a text field. */
    public static final int MAX_LENGTH = 32_767;

    private final Jdbi jdbi;
    private final Comments comments;
    private final IssueWriter issues;
    private final IssueEvents events;

    public WritingComments(Jdbi jdbi, Comments comments, IssueWriter issues, IssueEvents events) {
        this.jdbi = jdbi;
        this.comments = comments;
        this.issues = issues;
        this.events = events;
    }

    public JiraComment write(NewComment comment, boolean announce) {
        check(comment.body());
        long id = jdbi.inTransaction(handle -> {
            long newId = comments.insert(handle, comment);
            issues.touch(handle, comment.issue().getId());
            return newId;
        });
        JiraComment written = comments.byId(id).orElseThrow();
        if (announce) {
            events.commented(written);
        }
        return written;
    }

    public void edit(CommentRow comment, Map<String, String> properties, boolean announce) {
        check(comment.body());
        boolean found = jdbi.inTransaction(handle -> {
            issues.touch(handle, comment.issueId());
            return comments.update(handle, comment, properties);
        });
        if (found && announce) {
            events.commentEdited(comments.byId(comment.id()).orElseThrow());
        }
    }

    /** Deletes a comment; what it said stays in the history, as in Jira. */
    public ChangeItemBean delete(CommentRow comment, boolean announce, ApplicationUser by) {
        ChangeItemBean change =
                new ChangeItemBean("jira", "Comment", Long.toString(comment.id()), comment.body(), null, null);
        boolean found = jdbi.inTransaction(handle -> {
            issues.record(handle, comment.issueId(), by, change);
            return comments.delete(handle, comment.id());
        });
        if (found && announce) {
            events.commentDeleted(comments.comment(comment), by);
        }
        return change;
    }

    private static void check(String body) {
        if (body == null) {
            throw new IllegalArgumentException("Expected a comment with a body");
        }
        if (body.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Comment body is too long, the limit is " + MAX_LENGTH);
        }
    }
}
