package com.atlassian.jira.issue.customfields;

/**
 * Of what kind a custom field is.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 *
 * @param <T> of a value
 * @param <S> of one of several values
 */
public interface CustomFieldType<T, S> {
    /** With the key of the plugin before it. */
    String getKey();
}
