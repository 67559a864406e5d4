package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

/**
 * Something happened to a comment.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface CommentEvent {
    Comment getComment();
}
