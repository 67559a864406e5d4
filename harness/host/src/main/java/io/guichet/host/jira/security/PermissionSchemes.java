package io.guichet.host.jira.security;

import io.guichet.host.jira.security.Grant.Holder;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Permission schemes as stored: which holders have which permission. */
public final class PermissionSchemes {

    private final Jdbi jdbi;

    public PermissionSchemes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<Grant> grants(long projectId, String permission) {
        return jdbi.withHandle(handle -> handle.select(
                        "select g.holder_type, g.holder_parameter from jira_permission_grant g"
                                + " join jira_project p on p.permission_scheme_id = g.scheme_id"
                                + " where p.id = ? and g.permission = ?",
                        projectId,
                        permission)
                .map((row, context) -> new Grant(Holder.of(row.getString(1)), row.getString(2)))
                .list());
    }

    public void create(long id, String name) {
        jdbi.useHandle(
                handle -> handle.execute("insert into jira_permission_scheme (id, name) values (?, ?)", id, name));
    }

    public void grant(long schemeId, String permission, Grant grant) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_permission_grant (scheme_id, permission, holder_type, holder_parameter)"
                        + " values (?, ?, ?, ?)",
                schemeId,
                permission,
                grant.holder().stored(),
                grant.parameter()));
    }
}
