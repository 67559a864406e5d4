package io.guichet.host.jira.links;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Links from issues to pages elsewhere, kept as the JSON that REST took. */
public final class RemoteLinks {

    /** A remote link as stored. */
    public record RemoteLink(long id, long issueId, String globalId, String json) {}

    private static final RowMapper<RemoteLink> MAPPER = ConstructorMapper.of(RemoteLink.class);

    private final Jdbi jdbi;

    public RemoteLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<RemoteLink> of(long issueId) {
        return jdbi.withHandle(
                handle -> handle.select("select * from jira_remote_link where issue_id = ? order by id", issueId)
                        .map(MAPPER)
                        .list());
    }

    public Optional<RemoteLink> withGlobalId(long issueId, String globalId) {
        return of(issueId).stream()
                .filter(link -> globalId.equals(link.globalId()))
                .findFirst();
    }

    public long add(long issueId, String globalId, String json) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into jira_remote_link (issue_id, global_id, json) values (?, ?, ?)")
                .bind(0, issueId)
                .bind(1, globalId)
                .bind(2, json)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    public void replace(long id, String json) {
        jdbi.useHandle(handle -> handle.execute("update jira_remote_link set json = ? where id = ?", json, id));
    }

    public void delete(long issueId, long id) {
        jdbi.useHandle(
                handle -> handle.execute("delete from jira_remote_link where issue_id = ? and id = ?", issueId, id));
    }
}
