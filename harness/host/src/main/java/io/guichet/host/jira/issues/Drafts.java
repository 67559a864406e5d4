package io.guichet.host.jira.issues;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Issues between validation and creation: they have fields but no key yet. */
final class Drafts {

    private Drafts() {}

    static JiraIssue issue(Project project, long type, IssueEdits edits, Issues issues, ApplicationUser user) {
        String key = user == null ? null : user.getKey();
        IssueRow row = new IssueRow(
                0, null, project.getId(), 0, type, null, null, key, key, null, null, 0, null, 0, 0, null, null);
        return issues.issue(row).with(edits);
    }

    static IssueDraft of(JiraIssue draft) {
        long type = Long.parseLong(draft.getIssueTypeId());
        return new IssueDraft(draft.getProjectObject(), type, draft.edits());
    }
}
