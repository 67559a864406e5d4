package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;

/**
 * Creates, changes and moves issues with the rights of the person who asks.
 *
 * <p>Members that carry a JSON tree are left out: their type differs between Jira lines.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3).
 */
public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    IssueResult update(
            ApplicationUser user,
            UpdateValidationResult updateValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters issueInputParameters,
            TransitionOptions transitionOptions);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assigneeId);

    IssueResult assign(ApplicationUser user, AssignValidationResult assignResult);

    IssueInputParameters newIssueInputParameters();

    /** With what a form of Jira's would send: values by the field's identifier. */
    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

    /** An issue as it would be, with what stands in its way. */
    abstract class IssueValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;

        protected IssueValidationResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(errorCollection);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }
    /** An issue that was found or written. */
    class IssueResult extends IssueValidationResult {
        public IssueResult(MutableIssue issue) {
            this(issue, new SimpleErrorCollection());
        }

        public IssueResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(issue, errorCollection);
        }
    }
    /** A creation that was checked. */
    class CreateValidationResult extends IssueValidationResult {
        private final Map<String, Object> fieldValuesHolder;

        public CreateValidationResult(
                MutableIssue issue, ErrorCollection errorCollection, Map<String, Object> fieldValuesHolder) {
            super(issue, errorCollection);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }
    /** A change that was checked. */
    class UpdateValidationResult extends IssueValidationResult {
        private final Map<String, Object> fieldValuesHolder;

        public UpdateValidationResult(
                MutableIssue issue, ErrorCollection errorCollection, Map<String, Object> fieldValuesHolder) {
            super(issue, errorCollection);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }
    /** An assignment that was checked. */
    class AssignValidationResult extends IssueValidationResult {
        private final String assigneeId;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errorCollection, String assigneeId) {
            super(issue, errorCollection);
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }
    }
    /** A transition that was checked. */
    class TransitionValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;
        private final Map<String, Object> fieldValuesHolder;
        private final Map<String, Object> additionInputs;
        private final int actionId;

        public TransitionValidationResult(
                MutableIssue issue,
                ErrorCollection errorCollection,
                Map<String, Object> fieldValuesHolder,
                Map<String, Object> additionInputs,
                int actionId) {
            super(errorCollection);
            this.issue = issue;
            this.fieldValuesHolder = fieldValuesHolder;
            this.additionInputs = additionInputs;
            this.actionId = actionId;
        }

        public MutableIssue getIssue() {
            return issue;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }

        public Map<String, Object> getAdditionInputs() {
            return additionInputs;
        }

        public int getActionId() {
            return actionId;
        }
    }
}
