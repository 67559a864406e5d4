package io.guichet.host.jira.issues;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads issues and what hangs on them in lists. */
public final class Issues {

    private static final RowMapper<IssueRow> MAPPER = ConstructorMapper.of(IssueRow.class);

    private final Jdbi jdbi;
    private final References references;

    public Issues(Jdbi jdbi, References references) {
        this.jdbi = jdbi;
        this.references = references;
    }

    public Optional<JiraIssue> byId(long id) {
        return jdbi.withHandle(handle -> byId(handle, id));
    }

    Optional<JiraIssue> byId(Handle handle, long id) {
        return handle.select("select * from jira_issue where id = ?", id)
                .map(MAPPER)
                .findOne()
                .map(this::issue);
    }

    /** Reads the issue and keeps everybody else from changing it until the transaction ends. */
    Optional<JiraIssue> lock(Handle handle, long id) {
        return handle.select("select * from jira_issue where id = ? for update", id)
                .map(MAPPER)
                .findOne()
                .map(this::issue);
    }

    public Optional<JiraIssue> byKey(String key) {
        if (key == null) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.select("select * from jira_issue where issue_key = ?", key)
                .map(MAPPER)
                .findOne()
                .map(this::issue));
    }

    /** By key in any case or by id, as REST allows. */
    public Optional<JiraIssue> byKeyOrId(String keyOrId) {
        return keyOrId.matches("\\d{1,18}") ? byId(Long.parseLong(keyOrId)) : byKey(keyOrId.toUpperCase(Locale.ROOT));
    }

    public List<String> labels(long issueId) {
        return jdbi.withHandle(
                handle -> handle.select("select label from jira_label where issue_id = ? order by label", issueId)
                        .mapTo(String.class)
                        .list());
    }

    public Set<String> watchers(long issueId) {
        return jdbi.withHandle(
                handle -> new TreeSet<>(handle.select("select user_key from jira_watcher where issue_id = ?", issueId)
                        .mapTo(String.class)
                        .list()));
    }

    public void watch(long issueId, String userKey) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_watcher (issue_id, user_key) select ?, ? where not exists"
                        + " (select 1 from jira_watcher where issue_id = ? and user_key = ?)",
                issueId,
                userKey,
                issueId,
                userKey));
    }

    public void unwatch(long issueId, String userKey) {
        jdbi.useHandle(handle ->
                handle.execute("delete from jira_watcher where issue_id = ? and user_key = ?", issueId, userKey));
    }

    /** An issue over a row that somebody else read. */
    public JiraIssue issue(IssueRow row) {
        return new JiraIssue(row, references);
    }

    public References references() {
        return references;
    }
}
