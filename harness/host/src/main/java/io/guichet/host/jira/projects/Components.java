package io.guichet.host.jira.projects;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The components of all projects. */
public final class Components {

    private static final RowMapper<JiraComponent> MAPPER = ConstructorMapper.of(JiraComponent.class);

    private final Jdbi jdbi;

    public Components(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JiraComponent> ofProject(long projectId) {
        return jdbi.withHandle(
                handle -> handle.select("select * from jira_component where project_id = ? order by name", projectId)
                        .map(MAPPER)
                        .list());
    }

    public List<JiraComponent> ofIssue(long issueId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select c.* from jira_component c join jira_issue_component i on i.component_id = c.id"
                                + " where i.issue_id = ? order by c.name",
                        issueId)
                .map(MAPPER)
                .list());
    }

    public Optional<JiraComponent> byId(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_component where id = ?", id)
                .map(MAPPER)
                .findOne());
    }

    public Optional<JiraComponent> byName(long projectId, String name) {
        return ofProject(projectId).stream()
                .filter(component -> component.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public JiraComponent add(long projectId, String name, String description) {
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into jira_component (project_id, name, description) values (?, ?, ?)")
                .bind(0, projectId)
                .bind(1, name)
                .bind(2, description)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        return new JiraComponent(id, projectId, name, description, null);
    }
}
