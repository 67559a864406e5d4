package io.guichet.host.jira.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Jira's {@code IssueManager}: finds and stores issues without asking for permission. */
public final class StandInIssueManager implements IssueManager {

    private final Issues issues;
    private final CreatingIssues creating;
    private final EditingIssues editing;
    private final PermissionManager permissions;

    public StandInIssueManager(
            Issues issues, CreatingIssues creating, EditingIssues editing, PermissionManager permissions) {
        this.issues = issues;
        this.creating = creating;
        this.editing = editing;
        this.permissions = permissions;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issues.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return issues.byKey(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issue.isEditable() && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    /** Creates a new issue with the fields of the given one, in its project. */
    @Override
    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) {
        IssueEdits fields = new IssueEdits()
                .set(Field.SUMMARY, issue.getSummary())
                .set(Field.DESCRIPTION, issue.getDescription())
                .set(Field.REPORTER, issue.getReporterId())
                .set(Field.ASSIGNEE, issue.getAssigneeId())
                .setComponents(issue.getComponents());
        if (issue.getPriority() != null) {
            fields.set(Field.PRIORITY, issue.getPriority().getId());
        }
        long type = Long.parseLong(issue.getIssueTypeId());
        return creating.create(new IssueDraft(issue.getProjectObject(), type, fields), remoteUser);
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return editing.edit(
                issue.getId(),
                ((JiraIssue) issue).edits(),
                user,
                request.getEventDispatchOption(),
                request.isSendMail());
    }
}
