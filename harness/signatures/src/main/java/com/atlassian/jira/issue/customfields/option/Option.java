package com.atlassian.jira.issue.customfields.option;

/**
 * One of the things to choose.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); mailru jira-plugins-mrimsender (9.4.1); jira-api 7.7.1 (javap).
 */
public interface Option {
    Long getOptionId();

    String getValue();

    /** Those that are may stay where they were chosen. */
    Boolean getDisabled();
}
