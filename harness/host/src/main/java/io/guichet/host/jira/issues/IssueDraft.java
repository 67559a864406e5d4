package io.guichet.host.jira.issues;

import com.atlassian.jira.project.Project;

/** An issue about to be created: where, of which type, with which fields. */
public record IssueDraft(Project project, long issueTypeId, IssueEdits fields) {}
