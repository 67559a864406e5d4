package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import java.security.Principal;

/**
 * A person known to Jira.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface ApplicationUser extends Principal, WithId, WithKey {
    @Override
    Long getId();

    @Override
    String getKey();

    @Override
    String getName();

    String getUsername();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
