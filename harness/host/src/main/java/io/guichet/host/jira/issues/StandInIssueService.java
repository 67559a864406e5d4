package io.guichet.host.jira.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import io.guichet.host.jira.comments.NewComment;
import io.guichet.host.jira.comments.WritingComments;
import io.guichet.host.jira.workflow.StandInIssueWorkflowManager;
import io.guichet.host.jira.workflow.Transition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jira's {@code IssueService}: validates with the rights of the person, then does what was validated. */
public final class StandInIssueService implements IssueService {

    private static final String COMMENT = "comment";
    private static final String SEND_MAIL = "sendBulkNotification";

    private final Issues issues;
    private final CreatingIssues creating;
    private final EditingIssues editing;
    private final WritingComments comments;
    private final StandInIssueWorkflowManager workflow;
    private final PermissionManager permissions;
    private final IssueValidation validation;

    public StandInIssueService(
            Issues issues,
            CreatingIssues creating,
            EditingIssues editing,
            WritingComments comments,
            StandInIssueWorkflowManager workflow,
            PermissionManager permissions) {
        this.issues = issues;
        this.creating = creating;
        this.editing = editing;
        this.comments = comments;
        this.workflow = workflow;
        this.permissions = permissions;
        this.validation = new IssueValidation(issues.references(), permissions);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return seen(user, issues.byId(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return seen(user, issues.byKey(issueKey));
    }

    private IssueResult seen(ApplicationUser user, Optional<JiraIssue> issue) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (issue.isEmpty()) {
            errors.addErrorMessage("Issue Does Not Exist", Reason.NOT_FOUND);
            return new IssueResult(null, errors);
        }
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue.get(), user)) {
            errors.addErrorMessage(
                    "You do not have the permission to see the specified issue.",
                    user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN);
            return new IssueResult(null, errors);
        }
        return new IssueResult(issue.get(), errors);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        IssueInputValues input = ((IssueInput) parameters).values();
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<Project> project = projectFor(user, input, errors);
        if (project.isEmpty()) {
            return new CreateValidationResult(null, errors, Map.of());
        }
        Long type = issueType(project.get(), input.text(Field.ISSUE_TYPE), errors);
        input.texts.putIfAbsent(Field.SUMMARY, null);
        IssueEdits edits = validation.edits(project.get(), user, input, errors);
        validation.required(project.get(), type, edits, errors);
        if (type == null || errors.hasAnyErrors()) {
            return new CreateValidationResult(null, errors, Map.of());
        }
        return new CreateValidationResult(Drafts.issue(project.get(), type, edits, issues, user), errors, Map.of());
    }

    private Optional<Project> projectFor(ApplicationUser user, IssueInputValues input, ErrorCollection errors) {
        Optional<Project> project = Optional.ofNullable(input.projectId)
                .flatMap(issues.references().projects()::byId)
                .map(Project.class::cast);
        if (project.isEmpty()) {
            errors.addError("project", "project is required", Reason.VALIDATION_FAILED);
        } else if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project.get(), user)) {
            errors.addErrorMessage("You do not have permission to create issues in this project.", Reason.FORBIDDEN);
            return Optional.empty();
        }
        return project;
    }

    private static Long issueType(Project project, Optional<String> id, ErrorCollection errors) {
        Optional<Long> type = id.filter(given -> project.getIssueTypes().stream()
                        .anyMatch(known -> known.getId().equals(given)))
                .map(Long::valueOf);
        if (type.isEmpty()) {
            errors.addError("issuetype", "issue type is required", Reason.VALIDATION_FAILED);
        }
        return type.orElse(null);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        return new IssueResult(create(user, result, (handle, id) -> {}));
    }

    /** Beyond Jira's interface: creates an issue with what else has to be there when listeners hear of it. */
    public JiraIssue create(ApplicationUser user, CreateValidationResult result, IssueWriter.Also also) {
        requireValid(result.isValid());
        return creating.create(Drafts.of((JiraIssue) result.getIssue()), user, also);
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueResult seen = getIssue(user, issueId);
        ErrorCollection errors = seen.getErrorCollection();
        if (!seen.isValid()) {
            return new UpdateValidationResult(null, errors, Map.of());
        }
        JiraIssue issue = (JiraIssue) seen.getIssue();
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            errors.addErrorMessage("You do not have permission to edit issues in this project.", Reason.FORBIDDEN);
        }
        IssueInputValues input = ((IssueInput) parameters).values();
        IssueEdits edits = validation.edits(issue.getProjectObject(), user, input, errors);
        input.text(Field.ISSUE_TYPE)
                .ifPresent(type -> Optional.ofNullable(issueType(issue.getProjectObject(), Optional.of(type), errors))
                        .ifPresent(id -> edits.set(Field.ISSUE_TYPE, id.toString())));
        return new UpdateValidationResult(issue.with(edits), errors, Map.of());
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult result) {
        return update(user, result, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult result, EventDispatchOption option, boolean sendMail) {
        requireValid(result.isValid());
        JiraIssue issue = (JiraIssue) result.getIssue();
        return new IssueResult(editing.edit(issue.getId(), issue.edits(), user, option, sendMail));
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        return validateTransition(user, issueId, actionId, parameters, new TransitionOptions.Builder().build());
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters parameters,
            TransitionOptions options) {
        IssueResult seen = options.skipPermissions()
                ? new IssueResult(issues.byId(issueId).orElseThrow())
                : getIssue(user, issueId);
        ErrorCollection errors = seen.getErrorCollection();
        if (!seen.isValid()) {
            return new TransitionValidationResult(null, errors, Map.of(), Map.of(), actionId);
        }
        JiraIssue issue = (JiraIssue) seen.getIssue();
        boolean free = options.skipConditions() || options.skipPermissions();
        List<Transition> ways = free ? workflow.any(issue) : workflow.open(issue, user);
        if (ways.stream().noneMatch(way -> way.actionId() == actionId)) {
            errors.addErrorMessage(
                    "It seems that you have tried to perform a workflow operation that is not valid for the current"
                            + " state of this issue.",
                    Reason.VALIDATION_FAILED);
        }
        IssueInputValues input = ((IssueInput) parameters).values();
        IssueEdits edits = validation.edits(issue.getProjectObject(), user, input, errors);
        Map<String, Object> more = new HashMap<>();
        if (input.comment != null) {
            more.put(COMMENT, input.comment);
        }
        return new TransitionValidationResult(issue.with(edits), errors, Map.of(), more, actionId);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult result) {
        requireValid(result.isValid());
        JiraIssue issue = (JiraIssue) result.getIssue();
        Object comment = result.getAdditionInputs().get(COMMENT);
        Optional<JiraIssue> moved = workflow.any(issue).stream()
                .filter(way -> way.actionId() == result.getActionId())
                .findFirst()
                .flatMap(way -> editing.move(
                        issue.getId(),
                        way,
                        issue.edits(),
                        user,
                        () -> written(issue, user, comment),
                        !Boolean.FALSE.equals(result.getAdditionInputs().get(SEND_MAIL))));
        if (moved.isPresent()) {
            return new IssueResult(moved.get());
        }
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("The issue has been moved by somebody else.", Reason.CONFLICT);
        return new IssueResult(issue, errors);
    }

    private Comment written(Issue issue, ApplicationUser user, Object comment) {
        return comment == null ? null : comments.write(NewComment.open(issue, user, comment.toString()), false);
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assigneeId) {
        IssueResult seen = getIssue(user, issueId);
        if (!seen.isValid()) {
            return new AssignValidationResult(null, seen.getErrorCollection(), assigneeId);
        }
        JiraIssue issue = (JiraIssue) seen.getIssue();
        IssueInput input = new IssueInput();
        input.setAssigneeId(assigneeId);
        IssueEdits edits = validation.edits(issue.getProjectObject(), user, input.values(), seen.getErrorCollection());
        return new AssignValidationResult(issue.with(edits), seen.getErrorCollection(), assigneeId);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult result) {
        requireValid(result.isValid());
        MutableIssue issue = result.getIssue();
        return new IssueResult(editing.edit(
                issue.getId(), ((JiraIssue) issue).edits(), user, EventDispatchOption.ISSUE_ASSIGNED, true));
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput();
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new IssueInput().send(actionParameters);
    }

    private static void requireValid(boolean valid) {
        if (!valid) {
            throw new IllegalStateException("You cannot do this with an invalid validation result.");
        }
    }
}
