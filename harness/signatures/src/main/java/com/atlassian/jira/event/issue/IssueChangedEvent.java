package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * An issue changed, with what changed.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface IssueChangedEvent extends IssueRelatedEvent {
    Optional<ApplicationUser> getAuthor();

    Collection<ChangeItemBean> getChangeItems();

    Optional<ChangeItemBean> getChangeItemForField(String field);

    Optional<Comment> getComment();
}
