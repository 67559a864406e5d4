package com.atlassian.jira.issue;

/**
 * What a person wants an issue to become.
 *
 * <p>Members that carry a JSON tree are left out: their type differs between Jira lines.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setResolutionId(String resolutionId);
    /** Takes the user name, not the key. */
    IssueInputParameters setAssigneeId(String assigneeId);
    /** Takes the user name, not the key. */
    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setComponentIds(Long... componentIds);

    IssueInputParameters setComment(String commentValue);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValues);

    void setSkipScreenCheck(boolean skipScreenCheck);
}
