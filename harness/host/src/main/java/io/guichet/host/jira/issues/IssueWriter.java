package io.guichet.host.jira.issues;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.projects.Priorities;
import io.guichet.host.jira.workflow.Workflows;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes issues, each act in one transaction with its history; tells nobody about it. */
public final class IssueWriter {

    /** More to write in the same transaction, once the issue has its id. */
    @FunctionalInterface
    public interface Also {
        void write(Handle handle, long issueId);
    }

    private final Jdbi jdbi;
    private final Issues issues;
    private final ChangeHistory history;
    private final Workflows workflows;
    private final Clock clock;

    public IssueWriter(Jdbi jdbi, Issues issues, ChangeHistory history, Workflows workflows, Clock clock) {
        this.jdbi = jdbi;
        this.issues = issues;
        this.history = history;
        this.workflows = workflows;
        this.clock = clock;
    }

    JiraIssue insert(IssueDraft draft, ApplicationUser author, Also also) {
        long number =
                issues.references().projects().nextIssueNumber(draft.project().getId());
        return jdbi.inTransaction(handle -> {
            long id = insertRow(handle, draft, number, author);
            draft.fields().components().ifPresent(components -> writeComponents(handle, id, components));
            draft.fields().labels().ifPresent(labels -> writeLabels(handle, id, labels));
            writeMore(handle, id, draft.fields().more());
            also.write(handle, id);
            return issues.byId(handle, id).orElseThrow();
        });
    }

    private long insertRow(Handle handle, IssueDraft draft, long number, ApplicationUser author) {
        IssueEdits fields = draft.fields();
        String authorKey = author == null ? null : author.getKey();
        return handle.createUpdate(
                        """
                        insert into jira_issue (issue_key, project_id, issue_number, issue_type_id, summary,
                            description, reporter_key, creator_key, assignee_key, priority_id, status_id,
                            created_at, updated_at)
                        values (:key, :project, :number, :type, :summary,
                            :description, :reporter, :creator, :assignee, :priority, :status, :now, :now)
                        """)
                .bind("key", draft.project().getKey() + "-" + number)
                .bind("project", draft.project().getId())
                .bind("number", number)
                .bind("type", draft.issueTypeId())
                .bind("summary", fields.get(Field.SUMMARY, null))
                .bind("description", fields.get(Field.DESCRIPTION, null))
                .bind("reporter", fields.get(Field.REPORTER, authorKey))
                .bind("creator", authorKey)
                .bind("assignee", fields.get(Field.ASSIGNEE, null))
                .bind("priority", Long.valueOf(fields.get(Field.PRIORITY, Long.toString(Priorities.MEDIUM))))
                .bind("status", workflows.initialStatus(draft.project().getId(), draft.issueTypeId()))
                .bind("now", clock.millis())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Changes what differs and answers what that was; nothing is written when nothing differs. */
    List<ChangeItemBean> update(long issueId, IssueEdits edits, ApplicationUser author) {
        return updateWhen(issue -> true, issueId, edits, author).orElseThrow();
    }

    /** Changes the issue unless it is, under the lock, no longer as expected; then the answer is empty. */
    Optional<List<ChangeItemBean>> updateWhen(
            Predicate<JiraIssue> expected, long issueId, IssueEdits edits, ApplicationUser author) {
        return jdbi.inTransaction(handle -> {
            JiraIssue before = issues.lock(handle, issueId).orElseThrow();
            if (!expected.test(before)) {
                return Optional.empty();
            }
            List<ChangeItemBean> items =
                    new Differences(before, issues.references()).with(edits, issues.labels(issueId));
            if (!items.isEmpty()) {
                write(handle, issueId, edits);
                history.record(handle, issueId, author == null ? null : author.getKey(), clock.millis(), items);
            }
            return Optional.of(items);
        });
    }

    private void write(Handle handle, long issueId, IssueEdits edits) {
        long now = clock.millis();
        for (Map.Entry<Field, String> edit : edits.values().entrySet()) {
            Field field = edit.getKey();
            handle.execute(
                    "update jira_issue set " + field.column() + " = ? where id = ?",
                    field.stored(edit.getValue()),
                    issueId);
        }
        if (edits.has(Field.RESOLUTION)) {
            Long resolvedAt = edits.get(Field.RESOLUTION, null) == null ? null : Long.valueOf(now);
            handle.execute("update jira_issue set resolved_at = ? where id = ?", resolvedAt, issueId);
        }
        edits.components().ifPresent(components -> writeComponents(handle, issueId, components));
        edits.labels().ifPresent(labels -> writeLabels(handle, issueId, labels));
        writeMore(handle, issueId, edits.more());
        touch(handle, issueId);
    }

    /** Marks the issue as updated now; comments, links and attachments do so too. */
    public void touch(Handle handle, long issueId) {
        handle.execute("update jira_issue set updated_at = ? where id = ?", clock.millis(), issueId);
    }

    /** Adds a line to the history for something that hangs on the issue. */
    public void record(Handle handle, long issueId, ApplicationUser author, ChangeItemBean item) {
        history.record(handle, issueId, author == null ? null : author.getKey(), clock.millis(), List.of(item));
        touch(handle, issueId);
    }

    private static void writeComponents(Handle handle, long issueId, List<ProjectComponent> components) {
        handle.execute("delete from jira_issue_component where issue_id = ?", issueId);
        for (ProjectComponent component : components) {
            handle.execute(
                    "insert into jira_issue_component (issue_id, component_id) values (?, ?)",
                    issueId,
                    component.getId());
        }
    }

    private static void writeMore(Handle handle, long issueId, Map<String, String> more) {
        more.forEach((field, text) -> {
            handle.execute("delete from jira_issue_value where issue_id = ? and field = ?", issueId, field);
            if (!text.isEmpty()) {
                handle.execute(
                        "insert into jira_issue_value (issue_id, field, text) values (?, ?, ?)", issueId, field, text);
            }
        });
    }

    private static void writeLabels(Handle handle, long issueId, List<String> labels) {
        handle.execute("delete from jira_label where issue_id = ?", issueId);
        for (String label : new LinkedHashSet<>(labels)) {
            handle.execute("insert into jira_label (issue_id, label) values (?, ?)", issueId, label);
        }
    }
}
