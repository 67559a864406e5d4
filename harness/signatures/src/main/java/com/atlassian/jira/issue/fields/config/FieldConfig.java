package com.atlassian.jira.issue.fields.config;

/**
 * What a custom field is in certain projects and types of issue.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface FieldConfig {}
