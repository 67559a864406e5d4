package com.atlassian.jira.issue.comments;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * A comment of an issue.
 *
 * <p>Source: jira-scrum-poker (11.3.1); atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface Comment extends WithId {
    @Override
    Long getId();

    Issue getIssue();

    String getBody();

    ApplicationUser getAuthorApplicationUser();

    String getAuthorKey();

    String getAuthorFullName();

    ApplicationUser getUpdateAuthorApplicationUser();

    Date getCreated();

    Date getUpdated();

    String getGroupLevel();

    Long getRoleLevelId();
}
