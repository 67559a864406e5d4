package io.guichet.host.jira.issues;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

/** An issue as it was when read; what is set on it is kept apart in {@link #edits()} until somebody stores it. */
public final class JiraIssue implements MutableIssue {

    private final IssueRow row;
    private final References references;
    private final IssueEdits edits;
    private Project project;

    public JiraIssue(IssueRow row, References references) {
        this(row, references, new IssueEdits());
    }

    private JiraIssue(IssueRow row, References references, IssueEdits edits) {
        this.row = row;
        this.references = references;
        this.edits = edits;
    }

    /** The same issue with these fields set on it. */
    JiraIssue with(IssueEdits wanted) {
        return new JiraIssue(row, references, wanted);
    }

    /** The row that this issue was read from. */
    public IssueRow row() {
        return row;
    }

    /** What was set since. */
    public IssueEdits edits() {
        return edits;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.issueKey();
    }

    @Override
    public Long getNumber() {
        return row.issueNumber();
    }

    @Override
    public Project getProjectObject() {
        if (project == null) {
            project = references.projects().byId(row.projectId()).orElseThrow();
        }
        return project;
    }

    @Override
    public Long getProjectId() {
        return row.projectId();
    }

    @Override
    public IssueType getIssueType() {
        return references
                .projects()
                .issueTypes()
                .byId(Long.parseLong(getIssueTypeId()))
                .orElse(null);
    }

    @Override
    public String getIssueTypeId() {
        return edits.get(Field.ISSUE_TYPE, Long.toString(row.issueTypeId()));
    }

    @Override
    public String getSummary() {
        return edits.get(Field.SUMMARY, row.summary());
    }

    @Override
    public String getDescription() {
        return edits.get(Field.DESCRIPTION, row.description());
    }

    @Override
    public ApplicationUser getAssignee() {
        return references.user(getAssigneeId());
    }

    @Override
    public String getAssigneeId() {
        return edits.get(Field.ASSIGNEE, row.assigneeKey());
    }

    @Override
    public ApplicationUser getReporter() {
        return references.user(getReporterId());
    }

    @Override
    public String getReporterId() {
        return edits.get(Field.REPORTER, row.reporterKey());
    }

    @Override
    public ApplicationUser getCreator() {
        return references.user(row.creatorKey());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return edits.components()
                .map(List::copyOf)
                .orElseGet(() -> List.copyOf(references.projects().components().ofIssue(row.id())));
    }

    @Override
    public Priority getPriority() {
        String id = edits.get(Field.PRIORITY, row.priorityId() == null ? null : Long.toString(row.priorityId()));
        return id == null
                ? null
                : references.priorities().byId(Long.parseLong(id)).orElse(null);
    }

    @Override
    public Resolution getResolution() {
        return row.resolutionId() == null
                ? null
                : references.resolutions().byId(row.resolutionId()).orElse(null);
    }

    @Override
    public String getResolutionId() {
        return row.resolutionId() == null ? null : Long.toString(row.resolutionId());
    }

    @Override
    public Status getStatus() {
        return references.statuses().byId(row.statusId()).orElseThrow();
    }

    @Override
    public String getStatusId() {
        return Long.toString(row.statusId());
    }

    @Override
    public Timestamp getCreated() {
        return new Timestamp(row.createdAt());
    }

    @Override
    public Timestamp getUpdated() {
        return new Timestamp(row.updatedAt());
    }

    @Override
    public Timestamp getResolutionDate() {
        return row.resolvedAt() == null ? null : new Timestamp(row.resolvedAt());
    }

    @Override
    public Long getSecurityLevelId() {
        return null;
    }

    @Override
    public boolean isEditable() {
        return !isArchived();
    }

    @Override
    public boolean isArchived() {
        return getProjectObject().isArchived();
    }

    @Override
    public void setProjectObject(Project project) {
        if (project.getId() != row.projectId()) {
            throw new UnsupportedOperationException("Expected project " + row.projectId() + ": issues do not move");
        }
    }

    @Override
    public void setIssueType(IssueType issueType) {
        edits.set(Field.ISSUE_TYPE, issueType.getId());
    }

    @Override
    public void setSummary(String summary) {
        edits.set(Field.SUMMARY, summary);
    }

    @Override
    public void setDescription(String description) {
        edits.set(Field.DESCRIPTION, description);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        edits.set(Field.ASSIGNEE, assignee == null ? null : assignee.getKey());
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        edits.set(Field.REPORTER, reporter == null ? null : reporter.getKey());
    }

    @Override
    public void setPriority(Priority priority) {
        edits.set(Field.PRIORITY, priority == null ? null : priority.getId());
    }

    @Override
    public void setComponent(Collection<ProjectComponent> components) {
        edits.setComponents(components);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue issue && getId().equals(issue.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.issueKey();
    }
}
