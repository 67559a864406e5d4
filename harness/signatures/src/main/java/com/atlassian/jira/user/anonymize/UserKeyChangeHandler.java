package com.atlassian.jira.user.anonymize;

/**
 * Module type {@code user-key-change-handler}: a user's key is another one.
 *
 * <p>Source: jira-api 10.2.0 Javadoc.
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
