package com.atlassian.jira.issue;

/**
 * Something issues are sorted by: a type, status, priority or resolution.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getIconUrl();

    String getNameTranslation();

    String getNameTranslation(String locale);
}
