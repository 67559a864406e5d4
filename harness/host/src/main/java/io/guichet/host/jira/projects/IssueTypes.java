package io.guichet.host.jira.projects;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The kinds of issues, and which of them a project uses with which workflow. */
public final class IssueTypes {

    private static final RowMapper<JiraIssueType> MAPPER = ConstructorMapper.of(JiraIssueType.class);

    private final Jdbi jdbi;

    public IssueTypes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JiraIssueType> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jira_issue_type order by id")
                .map(MAPPER)
                .list());
    }

    public List<JiraIssueType> ofProject(long projectId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select t.* from jira_issue_type t join jira_project_issue_type p on p.issue_type_id = t.id"
                                + " where p.project_id = ? order by p.sequence_number",
                        projectId)
                .map(MAPPER)
                .list());
    }

    public Optional<JiraIssueType> byId(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_issue_type where id = ?", id)
                .map(MAPPER)
                .findOne());
    }

    public void add(JiraIssueType type) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into jira_issue_type (id, name, description, colour, subtask)"
                                + " values (:id, :name, :description, :colour, :subtask)")
                        .bindMethods(type)
                        .execute());
    }

    /** Lets a project use a kind of issue, moving along a workflow. */
    public void use(long projectId, long issueTypeId, long workflowId) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_project_issue_type (project_id, issue_type_id, workflow_id, sequence_number)"
                        + " select ?, ?, ?, count(*) from jira_project_issue_type where project_id = ?",
                projectId,
                issueTypeId,
                workflowId,
                projectId));
    }
}
