package io.guichet.host.jira.projects;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The ways in which an issue can come to its end. */
public final class Resolutions {

    private static final RowMapper<JiraResolution> MAPPER = ConstructorMapper.of(JiraResolution.class);

    private final Jdbi jdbi;

    public Resolutions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JiraResolution> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jira_resolution order by sequence_number")
                .map(MAPPER)
                .list());
    }

    public Optional<JiraResolution> byId(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_resolution where id = ?", id)
                .map(MAPPER)
                .findOne());
    }

    public void add(JiraResolution resolution) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into jira_resolution (id, name, description, sequence_number)"
                                + " values (:id, :name, :description, :sequenceNumber)")
                        .bindMethods(resolution)
                        .execute());
    }
}
