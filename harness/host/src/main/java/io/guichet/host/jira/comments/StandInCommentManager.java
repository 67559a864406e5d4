package io.guichet.host.jira.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Jira's {@code CommentManager}: writes without asking for permission, reads by group and role only. */
public final class StandInCommentManager implements CommentManager {

    private final Comments comments;
    private final WritingComments writing;
    private final CommentAccess access;

    public StandInCommentManager(Comments comments, WritingComments writing, CommentAccess access) {
        this.comments = comments;
        this.writing = writing;
        this.access = access;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return List.copyOf(comments.of(issue.getId()));
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return getComments(issue).stream()
                .filter(comment -> access.isInLevel(user, comment))
                .toList();
    }

    @Override
    public List<Comment> getCommentsForUserSince(Issue issue, ApplicationUser user, Date since) {
        return getCommentsForUser(issue, user).stream()
                .filter(comment -> comment.getUpdated().after(since))
                .toList();
    }

    @Override
    public Comment getLastComment(Issue issue) {
        List<Comment> all = getComments(issue);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    @Override
    public Comment getCommentById(Long commentId) {
        return getMutableComment(commentId);
    }

    @Override
    public MutableComment getMutableComment(Long commentId) {
        return comments.byId(commentId).orElse(null);
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return writing.write(NewComment.open(issue, author, body), dispatchEvent);
    }

    @Override
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            Map<String, JSONObject> commentProperties,
            boolean dispatchEvent) {
        Long createdAt = created == null ? null : created.getTime();
        return writing.write(
                new NewComment(issue, author, body, groupLevel, roleLevelId, createdAt, texts(commentProperties)),
                dispatchEvent);
    }

    @Override
    public void update(Comment comment, boolean dispatchEvent) {
        update(comment, Map.of(), dispatchEvent);
    }

    @Override
    public void update(Comment comment, Map<String, JSONObject> commentProperties, boolean dispatchEvent) {
        writing.edit(((JiraComment) comment).row(), texts(commentProperties), dispatchEvent);
    }

    @Override
    public ChangeItemBean delete(Comment comment) {
        return writing.delete(((JiraComment) comment).row(), false, null);
    }

    @Override
    public void delete(Comment comment, boolean dispatchEvent, ApplicationUser user) {
        writing.delete(((JiraComment) comment).row(), dispatchEvent, user);
    }

    @Override
    public boolean isUserCommentAuthor(ApplicationUser user, Comment comment) {
        return CommentAccess.isAuthor(user, comment);
    }

    private static Map<String, String> texts(Map<String, JSONObject> properties) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (properties != null) {
            properties.forEach((key, json) -> texts.put(key, json.toString()));
        }
        return texts;
    }
}
