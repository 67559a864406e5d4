package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * What there is to choose from in custom fields.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface OptionsManager {
    Options getOptions(FieldConfig fieldConfig);
}
