package io.guichet.host.jira.issues;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.events.IssueEvents;
import io.guichet.host.jira.workflow.Transition;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes fields and moves issues along their workflow, with history; tells of it when something changed. */
public final class EditingIssues {

    private final IssueWriter writer;
    private final Issues issues;
    private final IssueEvents events;

    public EditingIssues(IssueWriter writer, Issues issues, IssueEvents events) {
        this.writer = writer;
        this.issues = issues;
        this.events = events;
    }

    public JiraIssue edit(
            long issueId, IssueEdits edits, ApplicationUser author, EventDispatchOption option, boolean sendMail) {
        List<ChangeItemBean> items = writer.update(issueId, edits, author);
        JiraIssue after = issues.byId(issueId).orElseThrow();
        if (!items.isEmpty() && option.isEventBeingSent()) {
            events.changed(IssueEvents.change(after, author, null, items), option.getEventTypeId(), sendMail);
        }
        return after;
    }

    /**
     * Takes a way of the workflow; empty when the issue has meanwhile left the status where it begins.
     *
     * @param comment writes the comment that comes with it, without an event of its own; may answer null
     */
    public Optional<JiraIssue> move(
            long issueId,
            Transition way,
            IssueEdits edits,
            ApplicationUser author,
            Supplier<Comment> comment,
            boolean sendMail) {
        edits.set(Field.STATUS, Long.toString(way.toStatusId()));
        if (way.resolutionId() != null && !edits.has(Field.RESOLUTION)) {
            boolean clears = way.resolutionId() == Transition.CLEARS;
            edits.set(Field.RESOLUTION, clears ? null : way.resolutionId().toString());
        }
        Optional<List<ChangeItemBean>> items =
                writer.updateWhen(before -> way.leaves(before.row().statusId()), issueId, edits, author);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Comment written = comment.get();
        JiraIssue after = issues.byId(issueId).orElseThrow();
        events.changed(IssueEvents.change(after, author, written, items.get()), way.eventTypeId(), sendMail);
        return Optional.of(after);
    }
}
