package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

/**
 * A comment was added.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public class CommentCreatedEvent implements CommentEvent {
    private final Comment comment;

    public CommentCreatedEvent(Comment comment) {
        this.comment = comment;
    }

    @Override
    public Comment getComment() {
        return comment;
    }
}
