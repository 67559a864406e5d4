package com.atlassian.jira.user.anonymize;

/**
 * Module type {@code user-name-change-handler}: a user's name is another one.
 *
 * <p>Source: atlassian-streams' handler for user names; developer documentation on anonymising users.
 */
public interface UserNameChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
