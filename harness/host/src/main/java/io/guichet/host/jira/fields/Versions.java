package io.guichet.host.jira.fields;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The versions of all projects. */
public final class Versions {

    private static final RowMapper<JiraVersion> MAPPER = ConstructorMapper.of(JiraVersion.class);

    private final Jdbi jdbi;

    public Versions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JiraVersion> ofProject(long projectId) {
        return jdbi.withHandle(
                handle -> handle.select("select * from jira_version where project_id = ? order by name", projectId)
                        .map(MAPPER)
                        .list());
    }

    public void add(long projectId, String name) {
        jdbi.useHandle(
                handle -> handle.execute("insert into jira_version (project_id, name) values (?, ?)", projectId, name));
    }
}
