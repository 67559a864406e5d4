package io.guichet.host.pages.issue;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.issues.StandInIssueService;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.util.Map;

/** {@code WorkflowUIDispatcher}: takes an issue along one of its ways. */
public final class MoveForm extends IssueForm {

    private static final long serialVersionUID = 1L;

    public MoveForm(Shell shell) {
        super(shell, "move-issue");
    }

    @Override
    protected Map<String, Object> choices(Visit visit, JiraIssue issue) {
        return Map.of(
                "transitions",
                world().jira().workflow().open(issue, visit.visitor().user()));
    }

    @Override
    protected String act(Visit visit, JiraIssue issue) {
        String action = visit.parameter("action");
        if (!action.matches("\\d{1,9}")) {
            return visit.words().say("chooseTransition");
        }
        StandInIssueService service = world().jira().issueService();
        TransitionValidationResult valid = service.validateTransition(
                visit.visitor().user(), issue.getId(), Integer.parseInt(action), new IssueInput());
        if (!valid.isValid()) {
            return complaint(valid.getErrorCollection());
        }
        IssueResult moved = service.transition(visit.visitor().user(), valid);
        return complaint(moved.getErrorCollection());
    }
}
