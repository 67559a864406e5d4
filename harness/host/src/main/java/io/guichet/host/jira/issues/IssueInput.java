package io.guichet.host.jira.issues;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a caller of {@code IssueService} types in; people are given by user name, as in Jira. */
public final class IssueInput implements IssueInputParameters {

    /** Jira's word for "let the project decide" in the field of the assignee. */
    static final String AUTOMATIC = "-1";

    private final IssueInputValues values = new IssueInputValues();

    public IssueInputValues values() {
        return values;
    }

    /** What a form of Jira's would send for these fields. */
    public IssueInput send(Map<String, String[]> parameters) {
        parameters.forEach((field, sent) -> {
            switch (field) {
                case "labels" -> setLabels(List.of(sent));
                case "priority" -> setPriorityId(sent[0]);
                case "assignee" -> setAssigneeId(sent[0]);
                case "components" ->
                    setComponentIds(Arrays.stream(sent).map(Long::valueOf).toArray(Long[]::new));
                default -> addCustomFieldValue(field, sent);
            }
        });
        return this;
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        values.projectId = projectId;
        return this;
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        values.texts.put(Field.ISSUE_TYPE, issueTypeId);
        return this;
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        values.texts.put(Field.SUMMARY, summary);
        return this;
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        values.texts.put(Field.DESCRIPTION, description);
        return this;
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        values.texts.put(Field.PRIORITY, priorityId);
        return this;
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        values.texts.put(Field.RESOLUTION, resolutionId);
        return this;
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        values.texts.put(Field.ASSIGNEE, assigneeId);
        return this;
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        values.texts.put(Field.REPORTER, reporterId);
        return this;
    }

    @Override
    public IssueInputParameters setComponentIds(Long... componentIds) {
        values.componentIds = List.of(componentIds);
        return this;
    }

    /** Beyond Jira's interface: for REST. */
    public IssueInput setLabels(List<String> labels) {
        values.labels = labels;
        return this;
    }

    @Override
    public IssueInputParameters setComment(String commentValue) {
        values.comment = commentValue;
        return this;
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... fieldValues) {
        return addCustomFieldValue("customfield_" + customFieldId, fieldValues);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... fieldValues) {
        values.more.put(fullCustomFieldKey, fieldValues.length == 0 ? "" : fieldValues[0]);
        return this;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValues) {
        values.retainsExisting = retainExistingValues;
    }

    /** The host has no screens, so there is nothing to skip. */
    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {}
}
