package io.guichet.host.jira.projects;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.fields.Versions;
import io.guichet.host.jira.people.Users;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All projects, and the way to what belongs to one. */
public final class Projects {

    private static final RowMapper<ProjectRow> MAPPER = ConstructorMapper.of(ProjectRow.class);

    private final Jdbi jdbi;
    private final Users users;
    private final IssueTypes issueTypes;
    private final Components components;
    private final Versions versions;

    public Projects(Jdbi jdbi, Users users, IssueTypes issueTypes, Components components, Versions versions) {
        this.jdbi = jdbi;
        this.users = users;
        this.issueTypes = issueTypes;
        this.components = components;
        this.versions = versions;
    }

    /** Fields that a new issue of the project must have besides its summary, by the names that REST uses. */
    public List<String> requiredFields(long projectId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select field from jira_required_field where project_id = ? order by field", projectId)
                .mapTo(String.class)
                .list());
    }

    public void require(long projectId, String field, boolean on) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from jira_required_field where project_id = ? and field = ?", projectId, field);
            if (on) {
                handle.execute("insert into jira_required_field (project_id, field) values (?, ?)", projectId, field);
            }
        });
    }

    public Optional<JiraProject> byId(long id) {
        return one("select * from jira_project where id = ?", id);
    }

    public Optional<JiraProject> byKey(String key) {
        return key == null ? Optional.empty() : one("select * from jira_project where project_key = ?", key);
    }

    /** By a key that it had before; as long as no other project has it, it leads there. */
    public Optional<JiraProject> byFormerKey(String key) {
        return key == null
                ? Optional.empty()
                : one(
                        "select p.* from jira_project p join jira_former_project_key f on f.project_id = p.id"
                                + " where f.project_key = ?",
                        key);
    }

    /** Gives a project and its issues another key. */
    public void changeKey(JiraProject project, String key) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from jira_former_project_key where project_key in (?, ?)", project.getKey(), key);
            handle.execute(
                    "insert into jira_former_project_key (project_key, project_id) values (?, ?)",
                    project.getKey(),
                    project.getId());
            handle.execute("update jira_project set project_key = ? where id = ?", key, project.getId());
            handle.execute(
                    "update jira_issue set issue_key = concat(cast(? as varchar), '-', issue_number) where project_id = ?",
                    key,
                    project.getId());
        });
    }

    /** By key or by id, as REST and JQL allow. */
    public Optional<JiraProject> byKeyOrId(String keyOrId) {
        return keyOrId.matches("\\d+") ? byId(Long.parseLong(keyOrId)) : byKey(keyOrId.toUpperCase(Locale.ROOT));
    }

    public List<JiraProject> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jira_project order by name")
                .map(MAPPER)
                .map(row -> new JiraProject(row, this))
                .list());
    }

    /** Creates a project; the id of the row is not used, the answer has the real one. */
    public JiraProject add(ProjectRow project) {
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        """
                        insert into jira_project (project_key, name, description, lead_key, type_key,
                            permission_scheme_id, avatar_colour, archived, issue_counter)
                        values (:projectKey, :name, :description, :leadKey, :typeKey,
                            :permissionSchemeId, :avatarColour, :archived, 0)
                        """)
                .bindMethods(project)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        return byId(id).orElseThrow();
    }

    /** The next issue number: unique whoever else asks at the same time; a number may stay unused. */
    public long nextIssueNumber(long projectId) {
        return jdbi.inTransaction(handle -> {
            handle.execute("update jira_project set issue_counter = issue_counter + 1 where id = ?", projectId);
            return handle.select("select issue_counter from jira_project where id = ?", projectId)
                    .mapTo(Long.class)
                    .one();
        });
    }

    public IssueTypes issueTypes() {
        return issueTypes;
    }

    public Components components() {
        return components;
    }

    public Versions versions() {
        return versions;
    }

    ApplicationUser leadOf(ProjectRow project) {
        return users.byKey(project.leadKey()).orElse(null);
    }

    private Optional<JiraProject> one(String sql, Object argument) {
        return jdbi.withHandle(handle -> handle.select(sql, argument)
                .map(MAPPER)
                .map(row -> new JiraProject(row, this))
                .findOne());
    }
}
