package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A field that an administrator has added.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface CustomField extends Field {
    @Override
    String getId();

    @Override
    String getName();

    CustomFieldType<?, ?> getCustomFieldType();

    /** Null where the field is not for the issue's project or type. */
    FieldConfig getRelevantConfig(Issue issue);

    FieldConfig getRelevantConfig(IssueContext issueContext);

    /** Of a list to choose one from, an {@code Option}. */
    Object getValue(Issue issue);
}
