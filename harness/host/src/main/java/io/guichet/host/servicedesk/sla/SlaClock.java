package io.guichet.host.servicedesk.sla;

import com.atlassian.jira.issue.history.ChangeItemBean;
import io.guichet.host.jira.comments.Comments;
import io.guichet.host.jira.comments.InternalComments;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.issues.ChangeHistory;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.projects.Roles;
import java.time.Clock;
import java.util.List;

/** Reads from comments and history how long a request has waited; nothing is stored. */
public final class SlaClock {

    private final SlaMetrics metrics;
    private final Comments comments;
    private final InternalComments internal;
    private final ChangeHistory history;
    private final Roles roles;
    private final Clock clock;

    public SlaClock(
            SlaMetrics metrics,
            Comments comments,
            InternalComments internal,
            ChangeHistory history,
            Roles roles,
            Clock clock) {
        this.metrics = metrics;
        this.comments = comments;
        this.internal = internal;
        this.history = history;
        this.roles = roles;
        this.clock = clock;
    }

    public List<SlaCycle> of(JiraIssue issue, int serviceDeskId) {
        return metrics.ofDesk(serviceDeskId).stream()
                .map(metric -> cycle(issue, metric))
                .toList();
    }

    private SlaCycle cycle(JiraIssue issue, SlaMetric metric) {
        long start = issue.row().createdAt();
        Long stop = metric.stopsAt().equals(SlaMetric.FIRST_RESPONSE)
                ? firstResponse(issue)
                : issue.row().resolvedAt();
        long end = stop == null ? clock.millis() : stop;
        boolean paused = stop == null && issue.row().statusId() == metric.pausedStatusId();
        long elapsed = Math.max(0, end - start - pauses(issue, metric, end));
        return new SlaCycle(metric, start, stop, paused, elapsed);
    }

    /** The first thing that somebody of the team said to the customer, or the end if nothing was said. */
    private Long firstResponse(JiraIssue issue) {
        return comments.of(issue.getId()).stream()
                .map(JiraComment::row)
                .filter(internal::isForCustomers)
                .filter(comment -> comment.authorKey() != null
                        && roles.has(issue.getProjectId(), Roles.SERVICE_TEAM, comment.authorKey()))
                .map(comment -> comment.createdAt())
                .findFirst()
                .orElse(issue.row().resolvedAt());
    }

    private long pauses(JiraIssue issue, SlaMetric metric, long end) {
        String status = Long.toString(metric.pausedStatusId());
        long sum = 0;
        Long since = null;
        for (ChangeHistory.ChangeGroup group : history.of(issue.getId())) {
            for (ChangeItemBean item : group.items()) {
                if (!item.getField().equals("status") || group.createdAt() > end) {
                    continue;
                }
                if (since != null) {
                    sum += group.createdAt() - since;
                    since = null;
                }
                if (status.equals(item.getTo())) {
                    since = group.createdAt();
                }
            }
        }
        return since == null ? sum : sum + end - since;
    }
}
