package io.guichet.host.jira.workflow;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The workflows: where an issue begins, and the ways it can go. */
public final class Workflows {

    private static final RowMapper<Transition> MAPPER = ConstructorMapper.of(Transition.class);

    private static final String WORKFLOW_OF =
            "select p.workflow_id from jira_project_issue_type p where p.project_id = ? and p.issue_type_id = ?";

    private final Jdbi jdbi;

    public Workflows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void add(long id, String name, long initialStatusId, List<Transition> transitions) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "insert into jira_workflow (id, name, initial_status_id) values (?, ?, ?)",
                    id,
                    name,
                    initialStatusId);
            for (Transition transition : transitions) {
                handle.createUpdate(
                                """
                                insert into jira_transition (workflow_id, action_id, from_status_id, to_status_id, name,
                                    resolution_id, event_type_id, for_customers)
                                values (:workflow, :actionId, :fromStatusId, :toStatusId, :name,
                                    :resolutionId, :eventTypeId, :forCustomers)
                                """)
                        .bind("workflow", id)
                        .bindMethods(transition)
                        .execute();
            }
        });
    }

    /** The status of a new issue. */
    public long initialStatus(long projectId, long issueTypeId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select initial_status_id from jira_workflow where id = (" + WORKFLOW_OF + ")",
                        projectId,
                        issueTypeId)
                .mapTo(Long.class)
                .one());
    }

    /** The ways that lead out of a status, in the order of their numbers. */
    public List<Transition> from(long projectId, long issueTypeId, long statusId) {
        return jdbi
                .withHandle(handle -> handle.select(
                                "select * from jira_transition where workflow_id = (" + WORKFLOW_OF
                                        + ") order by action_id, from_status_id",
                                projectId,
                                issueTypeId)
                        .map(MAPPER)
                        .list())
                .stream()
                .filter(transition -> transition.leaves(statusId))
                .toList();
    }

    public Optional<Transition> from(long projectId, long issueTypeId, long statusId, int actionId) {
        return from(projectId, issueTypeId, statusId).stream()
                .filter(transition -> transition.actionId() == actionId)
                .findFirst();
    }

    /** Every status a kind of issue can be in. */
    public List<Long> statuses(long projectId, long issueTypeId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select initial_status_id from jira_workflow where id = (
                            select workflow_id from jira_project_issue_type
                            where project_id = :project and issue_type_id = :type)
                        union
                        select to_status_id from jira_transition where workflow_id = (
                            select workflow_id from jira_project_issue_type
                            where project_id = :project and issue_type_id = :type)
                        """)
                .bind("project", projectId)
                .bind("type", issueTypeId)
                .mapTo(Long.class)
                .list());
    }
}
