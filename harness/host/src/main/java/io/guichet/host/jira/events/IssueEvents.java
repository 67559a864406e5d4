package io.guichet.host.jira.events;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.comment.CommentCreatedEvent;
import com.atlassian.jira.event.comment.CommentDeletedEvent;
import com.atlassian.jira.event.comment.CommentUpdatedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;

/**
 * Tells what happened to an issue, in all the forms Jira tells it; always after the commit.
 *
 * <p>Each act is published as the single {@link IssueEvent} of old and again inside a bundle; a listener to both hears
 * of it twice, as in Jira.
 */
public final class IssueEvents {

    private static final String BASE_URL = "baseurl";

    private final EventPublisher publisher;
    private final String baseUrl;

    public IssueEvents(EventPublisher publisher, String baseUrl) {
        this.publisher = publisher;
        this.baseUrl = baseUrl;
    }

    public void created(Issue issue, ApplicationUser author) {
        issueEvent(issue, author, null, EventType.ISSUE_CREATED_ID, true);
    }

    public void changed(IssueChange change, long eventTypeId, boolean sendMail) {
        publisher.publish(change);
        issueEvent(change.issue(), change.author(), change.comment(), eventTypeId, sendMail);
    }

    public void deleted(Issue issue, ApplicationUser author) {
        issueEvent(issue, author, null, EventType.ISSUE_DELETED_ID, true);
    }

    public void commented(Comment comment) {
        publisher.publish(new CommentCreatedEvent(comment));
        issueEvent(comment.getIssue(), comment.getAuthorApplicationUser(), comment, EventType.ISSUE_COMMENTED_ID, true);
    }

    public void commentEdited(Comment comment) {
        publisher.publish(new CommentUpdatedEvent(comment));
        issueEvent(
                comment.getIssue(),
                comment.getUpdateAuthorApplicationUser(),
                comment,
                EventType.ISSUE_COMMENT_EDITED_ID,
                true);
    }

    public void commentDeleted(Comment comment, ApplicationUser by) {
        publisher.publish(new CommentDeletedEvent(comment));
        issueEvent(comment.getIssue(), by, comment, EventType.ISSUE_COMMENT_DELETED_ID, false);
    }

    private void issueEvent(Issue issue, ApplicationUser author, Comment comment, long eventTypeId, boolean sendMail) {
        IssueEvent event = new IssueEvent(issue, author, comment, Map.of(BASE_URL, baseUrl), eventTypeId, sendMail);
        publisher.publish(event);
        publisher.publish(new OneEvent(event));
    }

    /** What an act changed, for {@link #changed}. */
    public static IssueChange change(Issue issue, ApplicationUser author, Comment comment, List<ChangeItemBean> items) {
        return new IssueChange(issue, author, comment, items);
    }
}
