package io.guichet.host.jira.workflow;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All statuses of all workflows. */
public final class Statuses {

    private static final RowMapper<JiraStatus> MAPPER = ConstructorMapper.of(JiraStatus.class);

    private final Jdbi jdbi;

    public Statuses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JiraStatus> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jira_status order by sequence_number")
                .map(MAPPER)
                .list());
    }

    public Optional<JiraStatus> byId(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_status where id = ?", id)
                .map(MAPPER)
                .findOne());
    }

    public void add(JiraStatus status) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into jira_status (id, name, description, category_key, sequence_number)"
                                + " values (:id, :name, :description, :categoryKey, :sequenceNumber)")
                .bindMethods(status)
                .execute());
    }
}
