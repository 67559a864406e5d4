package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Tells what a person may do with a comment.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface CommentPermissionManager {
    boolean hasBrowsePermission(ApplicationUser user, Comment comment);

    boolean hasEditPermission(ApplicationUser user, Comment comment);

    boolean hasDeleteAllPermission(ApplicationUser user, Issue issue);

    boolean hasDeleteOwnPermission(ApplicationUser user, Issue issue);
}
