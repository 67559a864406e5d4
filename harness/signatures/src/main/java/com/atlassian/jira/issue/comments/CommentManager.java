package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes comments without checking permissions.
 *
 * <p>Source: jira-scrum-poker (11.3.1).
 */
public interface CommentManager {
    List<Comment> getComments(Issue issue);

    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    List<Comment> getCommentsForUserSince(Issue issue, ApplicationUser user, Date since);

    Comment getLastComment(Issue issue);

    Comment getCommentById(Long commentId);

    MutableComment getMutableComment(Long commentId);

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            Map<String, JSONObject> commentProperties,
            boolean dispatchEvent);

    void update(Comment comment, boolean dispatchEvent);

    void update(Comment comment, Map<String, JSONObject> commentProperties, boolean dispatchEvent);

    ChangeItemBean delete(Comment comment);

    void delete(Comment comment, boolean dispatchEvent, ApplicationUser user);

    boolean isUserCommentAuthor(ApplicationUser user, Comment comment);
}
