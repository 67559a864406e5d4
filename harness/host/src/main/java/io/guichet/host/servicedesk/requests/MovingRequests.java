package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.comments.NewComment;
import io.guichet.host.jira.comments.WritingComments;
import io.guichet.host.jira.issues.EditingIssues;
import io.guichet.host.jira.issues.IssueEdits;
import io.guichet.host.jira.workflow.StandInIssueWorkflowManager;
import io.guichet.host.jira.workflow.Transition;
import io.guichet.host.servicedesk.Refused;
import java.util.List;

/** Moves requests from the portal: customers may take the ways that are marked as theirs, and no others. */
public final class MovingRequests {

    private final StandInIssueWorkflowManager workflow;
    private final EditingIssues editing;
    private final WritingComments writing;

    public MovingRequests(StandInIssueWorkflowManager workflow, EditingIssues editing, WritingComments writing) {
        this.workflow = workflow;
        this.editing = editing;
        this.writing = writing;
    }

    /** The ways open to somebody who may see the request. */
    public List<Transition> open(ApplicationUser user, JsmRequest request) {
        List<Transition> inJira = workflow.open(request.issue(), user);
        return inJira.isEmpty()
                ? workflow.any(request.issue()).stream()
                        .filter(Transition::forCustomers)
                        .toList()
                : inJira;
    }

    public void move(ApplicationUser user, JsmRequest request, int actionId, String comment) {
        Transition way = open(user, request).stream()
                .filter(open -> open.actionId() == actionId)
                .findFirst()
                .orElseThrow(() -> Refused.invalid("The transition is not valid for the request."));
        editing.move(
                        request.issue().getId(),
                        way,
                        new IssueEdits(),
                        user,
                        () -> comment.isBlank()
                                ? null
                                : writing.write(NewComment.open(request.issue(), user, comment), false),
                        true)
                .orElseThrow(() -> Refused.invalid("The request has been moved by somebody else."));
    }
}
