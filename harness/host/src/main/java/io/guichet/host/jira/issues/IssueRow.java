package io.guichet.host.jira.issues;

/** An issue as stored; people, priority, resolution and the last two times may be null. */
public record IssueRow(
        long id,
        String issueKey,
        long projectId,
        long issueNumber,
        long issueTypeId,
        String summary,
        String description,
        String reporterKey,
        String creatorKey,
        String assigneeKey,
        Long priorityId,
        long statusId,
        Long resolutionId,
        long createdAt,
        long updatedAt,
        Long resolvedAt,
        String dueOn) {}
