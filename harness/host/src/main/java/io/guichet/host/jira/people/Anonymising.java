package io.guichet.host.jira.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives an account another key and another name, as Jira does, and has plugins do the same where they keep them.
 *
 * <p>Jira leaves a key alone that is a number already; here it is another number, so that the change can be seen.
 */
public final class Anonymising {

    private static final Set<String> KEYS = Set.of(
            "user_key",
            "lead_key",
            "reporter_key",
            "creator_key",
            "assignee_key",
            "author_key",
            "update_author_key",
            "recipient_key");

    private final Jdbi jdbi;
    private final UserChangeHandlers handlers;

    public Anonymising(Jdbi jdbi, UserChangeHandlers handlers) {
        this.jdbi = jdbi;
        this.handlers = handlers;
    }

    /** What plugins could not do. */
    public List<String> anonymise(JiraUser user) {
        String key = "JIRAUSER9" + user.getId();
        String name = "jirauser9" + user.getId();
        jdbi.useTransaction(handle -> columns(handle)
                .forEach(column -> handle.execute(
                        "update " + column.table() + " set " + column.name() + " = ? where " + column.name() + " = ?",
                        key,
                        user.getKey())));
        List<String> ofKey = handlers.keyChanges(user.getKey(), key);
        jdbi.useHandle(handle -> handle.execute(
                "update jira_user set name = ?, display_name = ?, email_address = ? where user_key = ?",
                name,
                "user-" + user.getId(),
                name + "@jira.invalid",
                key));
        return Stream.concat(ofKey.stream(), handlers.nameChanges(user.getName(), name).stream())
                .toList();
    }

    private static List<Column> columns(Handle handle) {
        return handle
                .select("select lower(table_name) as in_table, lower(column_name) as named"
                        + " from information_schema.columns")
                .map((row, context) -> new Column(row.getString("in_table"), row.getString("named")))
                .list()
                .stream()
                .filter(column ->
                        column.table().startsWith("jira_") || column.table().startsWith("jsm_"))
                .filter(column -> KEYS.contains(column.name()))
                .distinct()
                .toList();
    }

    private record Column(String table, String name) {}
}
