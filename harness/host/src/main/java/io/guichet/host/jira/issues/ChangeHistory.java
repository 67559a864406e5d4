package io.guichet.host.jira.issues;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who changed what and when. */
public final class ChangeHistory {

    /** Changes made by one act. */
    public record ChangeGroup(long id, String authorKey, long createdAt, List<ChangeItemBean> items) {}

    private final Jdbi jdbi;

    public ChangeHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Remembers an act, in the transaction that makes the changes. */
    void record(Handle handle, long issueId, String authorKey, long at, List<ChangeItemBean> items) {
        long group = handle.createUpdate(
                        "insert into jira_change_group (issue_id, author_key, created_at) values (?, ?, ?)")
                .bind(0, issueId)
                .bind(1, authorKey)
                .bind(2, at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        for (ChangeItemBean item : items) {
            handle.execute(
                    "insert into jira_change_item (group_id, field_type, field, from_id, from_text, to_id, to_text)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    group,
                    item.getFieldType(),
                    item.getField(),
                    item.getFrom(),
                    item.getFromString(),
                    item.getTo(),
                    item.getToString());
        }
    }

    /** Everything that was changed, the oldest first. */
    public List<ChangeGroup> of(long issueId) {
        Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.select(
                        "select g.id, g.author_key, g.created_at, i.field_type, i.field, i.from_id, i.from_text,"
                                + " i.to_id, i.to_text from jira_change_group g"
                                + " join jira_change_item i on i.group_id = g.id"
                                + " where g.issue_id = ? order by g.id, i.id",
                        issueId)
                .map((row, context) -> {
                    long at = row.getLong("created_at");
                    String author = row.getString("author_key");
                    return groups.computeIfAbsent(
                                    row.getLong("id"), id -> new ChangeGroup(id, author, at, new ArrayList<>()))
                            .items()
                            .add(new ChangeItemBean(
                                    row.getString("field_type"),
                                    row.getString("field"),
                                    row.getString("from_id"),
                                    row.getString("from_text"),
                                    row.getString("to_id"),
                                    row.getString("to_text"),
                                    new Timestamp(at)));
                })
                .list());
        return List.copyOf(groups.values());
    }
}
