package com.atlassian.jira.issue.context;

/**
 * A project and a type without an issue.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public class IssueContextImpl implements IssueContext {
    private final Long projectId;
    private final String issueTypeId;

    public IssueContextImpl(Long projectId, String issueTypeId) {
        this.projectId = projectId;
        this.issueTypeId = issueTypeId;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public String getIssueTypeId() {
        return issueTypeId;
    }
}
