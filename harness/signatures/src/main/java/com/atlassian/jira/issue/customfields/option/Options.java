package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/**
 * What there is to choose from in one field.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1); jira-api 7.7.1 (javap).
 */
public interface Options {
    List<Option> getRootOptions();
}
