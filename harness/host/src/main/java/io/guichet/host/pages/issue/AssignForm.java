package io.guichet.host.pages.issue;

import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.issues.StandInIssueService;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.util.Map;

/** {@code AssignIssue}: gives an issue to somebody, or to nobody. */
public final class AssignForm extends IssueForm {

    private static final long serialVersionUID = 1L;

    public AssignForm(Shell shell) {
        super(shell, "assign-issue");
    }

    @Override
    protected Map<String, Object> choices(Visit visit, JiraIssue issue) {
        return Map.of("assignees", Choice.assignees(visit, issue));
    }

    @Override
    protected String act(Visit visit, JiraIssue issue) {
        StandInIssueService service = world().jira().issueService();
        String chosen = visit.parameter("assignee");
        AssignValidationResult valid =
                service.validateAssign(visit.visitor().user(), issue.getId(), chosen.isEmpty() ? null : chosen);
        if (!valid.isValid()) {
            return complaint(valid.getErrorCollection());
        }
        service.assign(visit.visitor().user(), valid);
        return "";
    }
}
