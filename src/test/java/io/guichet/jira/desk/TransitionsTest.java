package io.guichet.jira.desk;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import io.guichet.core.mirror.Moved;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which answers open what is resolved (R39). No way leads anywhere here: a refusal says that one was looked for. */
class TransitionsTest {

    private static final String OPEN = "1";
    private static final String DONE = "2";

    private final ChangeHistoryManager history = mock();
    private final StatusManager statuses = mock();
    private final MutableIssue issue = mock();
    private final UserManager users = mock();
    private final IssueWorkflowManager ways = mock();
    private final Transitions transitions =
            new Transitions(mock(), ways, mock(), statuses, mock(), history, new AsPerson(users, mock(), mock()));

    @BeforeEach
    void the_issue_is_resolved() {
        var open = status(StatusCategory.TO_DO);
        var done = status(StatusCategory.COMPLETE);
        when(statuses.getStatus(OPEN)).thenReturn(open);
        when(statuses.getStatus(DONE)).thenReturn(done);
        when(issue.getStatus()).thenReturn(done);
        when(users.getUserByKey(CAMILLE.value())).thenReturn(mock());
    }

    @Test
    void a_comment_that_resolved_it_does_not_open_it() {
        resolvedAt(MORNING.plusMillis(40));

        assertThat(transitions.reopen(issue, CAMILLE, MORNING, true)).isInstanceOf(Moved.Already.class);
    }

    @Test
    void a_comment_right_after_it_was_resolved_opens_it() {
        resolvedAt(MORNING.minusMillis(40));

        assertThat(transitions.reopen(issue, CAMILLE, MORNING, true)).isInstanceOf(Moved.Refused.class);
    }

    @Test
    void what_nobody_can_have_read_opens_it() {
        resolvedAt(MORNING.plusSeconds(20));

        assertThat(transitions.reopen(issue, CAMILLE, MORNING, true)).isInstanceOf(Moved.Refused.class);
        assertThat(transitions.reopen(issue, CAMILLE, MORNING, false)).isInstanceOf(Moved.Refused.class);
    }

    @Test
    void what_was_resolved_later_knew_the_answer() {
        resolvedAt(MORNING.plusSeconds(90));

        assertThat(transitions.reopen(issue, CAMILLE, MORNING, true)).isInstanceOf(Moved.Already.class);
    }

    private void resolvedAt(Instant at) {
        ChangeItemBean change = mock();
        when(change.getFrom()).thenReturn(OPEN);
        when(change.getTo()).thenReturn(DONE);
        when(change.getCreated()).thenReturn(Timestamp.from(at));
        when(history.getChangeItemsForField(issue, "status")).thenReturn(List.of(change));
    }

    private static Status status(String category) {
        Status status = mock();
        StatusCategory kind = mock();
        when(kind.getKey()).thenReturn(category);
        when(status.getStatusCategory()).thenReturn(kind);
        return status;
    }
}
