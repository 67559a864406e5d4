package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

/**
 * A comment was edited.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public class CommentUpdatedEvent implements CommentEvent {
    private final Comment comment;

    public CommentUpdatedEvent(Comment comment) {
        this.comment = comment;
    }

    @Override
    public Comment getComment() {
        return comment;
    }
}
