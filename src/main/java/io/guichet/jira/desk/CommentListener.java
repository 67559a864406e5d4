package io.guichet.jira.desk;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.comment.CommentDeletedEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.jira.desk.Hint.What;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Hears what Jira says of issues in service projects, and passes on that something is to be looked at.
 *
 * <p>Called in Jira's own threads, on the node where it happened; so it asks nothing. Jira tells one act in several forms:
 * hints repeat.
 */
@Named
public final class CommentListener {

    private final EventPublisher events;
    private final CommentDesk desk;

    @Inject
    public CommentListener(@ComponentImport EventPublisher events, CommentDesk desk) {
        this.events = events;
        this.desk = desk;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvents(IssueEventBundle bundle) {
        for (var event : bundle.getEvents()) {
            if (event instanceof DelegatingJiraIssueEvent delegating) {
                onIssueEvent(delegating.asIssueEvent());
            }
        }
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        var type = event.getEventTypeId();
        if (event.getComment() != null) {
            hint(event.getIssue(), event.getComment(), whatHappened(type));
        }
        if (!isOfCommentAlone(type)) {
            hint(event.getIssue());
        }
    }

    @EventListener
    public void onCommentDeleted(CommentDeletedEvent event) {
        hint(event.getComment().getIssue(), event.getComment(), What.CHANGED);
    }

    private static What whatHappened(Long type) {
        return EventType.ISSUE_COMMENT_EDITED_ID.equals(type) || EventType.ISSUE_COMMENT_DELETED_ID.equals(type)
                ? What.CHANGED
                : What.WRITTEN;
    }

    private static boolean isOfCommentAlone(Long type) {
        return EventType.ISSUE_COMMENTED_ID.equals(type)
                || EventType.ISSUE_COMMENT_EDITED_ID.equals(type)
                || EventType.ISSUE_COMMENT_DELETED_ID.equals(type);
    }

    private void hint(Issue issue, Comment comment, What what) {
        if (isOfServiceProject(issue) && comment.getId() != null) {
            desk.look(new Hint(what, issue.getId(), comment.getId()));
        }
    }

    /** In other teams' projects, it may be a copy that is resolved. */
    private void hint(Issue issue) {
        if (isOfServiceProject(issue) || issue != null && issue.getResolutionId() != null) {
            desk.look(Hint.atRequest(issue.getId()));
        }
    }

    private static boolean isOfServiceProject(Issue issue) {
        return issue != null
                && issue.getProjectObject() != null
                && "service_desk"
                        .equals(issue.getProjectObject().getProjectTypeKey().getKey());
    }
}
