package io.guichet.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

/** Jira's {@code IssueWorkflowManager} and {@code WorkflowManager}: where an issue can go from here. */
public final class StandInIssueWorkflowManager implements IssueWorkflowManager, WorkflowManager {

    private final Workflows workflows;
    private final PermissionManager permissions;

    public StandInIssueWorkflowManager(Workflows workflows, PermissionManager permissions) {
        this.workflows = workflows;
        this.permissions = permissions;
    }

    /** The ways open to this person; Jira's workflows ask for the permission to move issues. */
    public List<Transition> open(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user) ? any(issue) : List.of();
    }

    /** The ways there are, whoever asks. */
    public List<Transition> any(Issue issue) {
        return workflows.from(
                issue.getProjectId(), Long.parseLong(issue.getIssueTypeId()), Long.parseLong(issue.getStatusId()));
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
        return getSortedAvailableActions(issue, user);
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
        return open(issue, user).stream().map(Transition::asAction).toList();
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions options, ApplicationUser user) {
        var ways = options.skipConditions() || options.skipPermissions() ? any(issue) : open(issue, user);
        return ways.stream().map(Transition::asAction).toList();
    }

    @Override
    public boolean isValidAction(Issue issue, int action, ApplicationUser user) {
        return open(issue, user).stream().anyMatch(transition -> transition.actionId() == action);
    }

    @Override
    public String getNextStatusIdForAction(Issue issue, int actionId) {
        return any(issue).stream()
                .filter(transition -> transition.actionId() == actionId)
                .map(transition -> Long.toString(transition.toStatusId()))
                .findFirst()
                .orElse(null);
    }
}
