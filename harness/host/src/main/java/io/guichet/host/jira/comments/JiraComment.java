package io.guichet.host.jira.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.Issues;
import java.util.Date;

/** A comment as read; what is set on it is stored by {@code CommentManager.update} only. */
public final class JiraComment implements MutableComment {

    private final Issues issues;
    private CommentRow row;
    private Issue issue;

    JiraComment(CommentRow row, Issues issues) {
        this.row = row;
        this.issues = issues;
    }

    public CommentRow row() {
        return row;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public Issue getIssue() {
        if (issue == null) {
            issue = issues.byId(row.issueId()).orElse(null);
        }
        return issue;
    }

    @Override
    public String getBody() {
        return row.body();
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return issues.references().user(row.authorKey());
    }

    @Override
    public String getAuthorKey() {
        return row.authorKey();
    }

    @Override
    public String getAuthorFullName() {
        ApplicationUser author = getAuthorApplicationUser();
        return author == null ? null : author.getDisplayName();
    }

    @Override
    public ApplicationUser getUpdateAuthorApplicationUser() {
        return issues.references().user(row.updateAuthorKey());
    }

    @Override
    public Date getCreated() {
        return new Date(row.createdAt());
    }

    @Override
    public Date getUpdated() {
        return new Date(row.updatedAt());
    }

    @Override
    public String getGroupLevel() {
        return row.groupLevel();
    }

    @Override
    public Long getRoleLevelId() {
        return row.roleLevelId();
    }

    @Override
    public void setBody(String body) {
        row = row.edited(body, row.updateAuthorKey(), row.updatedAt());
    }

    @Override
    public void setUpdateAuthor(ApplicationUser updateAuthor) {
        row = row.edited(row.body(), updateAuthor == null ? null : updateAuthor.getKey(), row.updatedAt());
    }

    @Override
    public void setUpdated(Date updated) {
        row = row.edited(row.body(), row.updateAuthorKey(), updated.getTime());
    }

    /** Beyond Jira's interface: limits who may read it; both null opens it to all. */
    public void setLevel(String group, Long role) {
        row = new CommentRow(
                row.id(),
                row.issueId(),
                row.authorKey(),
                row.body(),
                group,
                role,
                row.createdAt(),
                row.updateAuthorKey(),
                row.updatedAt());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraComment comment && row.id() == comment.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }
}
