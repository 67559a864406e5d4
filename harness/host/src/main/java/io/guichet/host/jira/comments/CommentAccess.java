package io.guichet.host.jira.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.projects.Roles;

/** Who may read, edit and delete a comment; the mark of internal comments is not Jira's business and not asked. */
public final class CommentAccess implements CommentPermissionManager {

    private final PermissionManager permissions;
    private final Groups groups;
    private final Roles roles;

    public CommentAccess(PermissionManager permissions, Groups groups, Roles roles) {
        this.permissions = permissions;
        this.groups = groups;
        this.roles = roles;
    }

    @Override
    public boolean hasBrowsePermission(ApplicationUser user, Comment comment) {
        return isInLevel(user, comment)
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, comment.getIssue(), user);
    }

    /** Whether group and role of the comment let this person read it. */
    boolean isInLevel(ApplicationUser user, Comment comment) {
        if (comment.getGroupLevel() != null) {
            return user != null && groups.has(comment.getGroupLevel(), user.getKey());
        }
        if (comment.getRoleLevelId() != null) {
            long projectId = comment.getIssue().getProjectId();
            return user != null && roles.has(projectId, comment.getRoleLevelId(), user.getKey());
        }
        return true;
    }

    @Override
    public boolean hasEditPermission(ApplicationUser user, Comment comment) {
        Issue issue = comment.getIssue();
        return permissions.hasPermission(ProjectPermissions.EDIT_ALL_COMMENTS, issue, user)
                || isAuthor(user, comment)
                        && permissions.hasPermission(ProjectPermissions.EDIT_OWN_COMMENTS, issue, user);
    }

    public boolean hasDeletePermission(ApplicationUser user, Comment comment) {
        Issue issue = comment.getIssue();
        return hasDeleteAllPermission(user, issue) || isAuthor(user, comment) && hasDeleteOwnPermission(user, issue);
    }

    @Override
    public boolean hasDeleteAllPermission(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.DELETE_ALL_COMMENTS, issue, user);
    }

    @Override
    public boolean hasDeleteOwnPermission(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.DELETE_OWN_COMMENTS, issue, user);
    }

    static boolean isAuthor(ApplicationUser user, Comment comment) {
        return user != null && user.getKey().equals(comment.getAuthorKey());
    }
}
