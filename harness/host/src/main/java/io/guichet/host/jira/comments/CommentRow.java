package io.guichet.host.jira.comments;

/** A comment as stored; everybody may read it when it has neither group nor role. */
public record CommentRow(
        long id,
        long issueId,
        String authorKey,
        String body,
        String groupLevel,
        Long roleLevelId,
        long createdAt,
        String updateAuthorKey,
        long updatedAt) {

    CommentRow edited(String newBody, String newAuthorKey, long at) {
        return new CommentRow(id, issueId, authorKey, newBody, groupLevel, roleLevelId, createdAt, newAuthorKey, at);
    }
}
