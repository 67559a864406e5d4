package io.guichet.host.servicedesk.customers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.projects.Roles;
import io.guichet.host.jira.security.PortalAccess;
import org.jdbi.v3.core.Jdbi;

/**
 * Who is a customer of what.
 *
 * <p>Of a project: whoever plays the role of customers or of the service team, or belongs to an organisation of the
 * project. Of a request: such a person who reported it, takes part in it, or belongs to an organisation it is shared
 * with.
 */
public final class Customers implements PortalAccess {

    private static final String VISIBLE =
            """
            exists (select 1 from jsm_request r where r.issue_id = i.id) and (
                i.reporter_key = :me
                or exists (select 1 from jsm_participant t where t.issue_id = i.id and t.user_key = :me)
                or exists (
                    select 1 from jsm_request_organization s
                    join jsm_organization_member m on m.organization_id = s.organization_id
                    where s.issue_id = i.id and m.user_key = :me))
            """;

    private static final String IN_ORGANIZATION_OF_DESK =
            """
            select count(*) from jsm_service_desk d
            join jsm_desk_organization o on o.service_desk_id = d.id
            join jsm_organization_member m on m.organization_id = o.organization_id
            where d.project_id = :project and m.user_key = :me
            """;

    private final Jdbi jdbi;
    private final Roles roles;
    private final CustomerContext context;

    public Customers(Jdbi jdbi, Roles roles, CustomerContext context) {
        this.jdbi = jdbi;
        this.roles = roles;
        this.context = context;
    }

    @Override
    public boolean isInCustomerContext() {
        return context.isInCustomerContext();
    }

    @Override
    public boolean isCustomer(ApplicationUser user, Project project) {
        return user != null && user.isActive() && isCustomer(user.getKey(), project.getId());
    }

    private boolean isCustomer(String userKey, long projectId) {
        return roles.has(projectId, Roles.CUSTOMERS, userKey)
                || roles.has(projectId, Roles.SERVICE_TEAM, userKey)
                || jdbi.withHandle(handle -> handle.createQuery(IN_ORGANIZATION_OF_DESK)
                                .bind("project", projectId)
                                .bind("me", userKey)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    @Override
    public boolean isCustomer(ApplicationUser user, Issue issue) {
        return user != null
                && user.isActive()
                && isCustomer(user.getKey(), issue.getProjectId())
                && jdbi.withHandle(handle ->
                        handle.createQuery("select count(*) from jira_issue i where i.id = :issue and " + VISIBLE)
                                        .bind("issue", issue.getId())
                                        .bind("me", user.getKey())
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    @Override
    public String visibleRequests() {
        return VISIBLE;
    }
}
