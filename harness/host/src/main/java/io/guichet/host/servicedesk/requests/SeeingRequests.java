package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.customers.Customers;
import io.guichet.host.servicedesk.desks.ServiceDesks;
import io.guichet.host.servicedesk.portals.JsmRequestType;
import io.guichet.host.servicedesk.portals.RequestTypes;
import java.util.Optional;

/** The one gate to a request: its customers and whoever may browse the issue in Jira. */
public final class SeeingRequests {

    private final Issues issues;
    private final Requests requests;
    private final RequestTypes types;
    private final ServiceDesks desks;
    private final PermissionManager permissions;
    private final Customers customers;

    public SeeingRequests(
            Issues issues,
            Requests requests,
            RequestTypes types,
            ServiceDesks desks,
            PermissionManager permissions,
            Customers customers) {
        this.issues = issues;
        this.requests = requests;
        this.types = types;
        this.desks = desks;
        this.permissions = permissions;
        this.customers = customers;
    }

    /** The request, or a refusal that tells nothing about what there is. */
    public JsmRequest see(ApplicationUser user, String keyOrId) {
        return issues.byKeyOrId(keyOrId)
                .filter(issue -> isVisible(user, issue))
                .flatMap(this::asRequest)
                .orElseThrow(SeeingRequests::unknown);
    }

    public boolean isVisible(ApplicationUser user, JiraIssue issue) {
        return customers.isCustomer(user, issue)
                || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** The issue as a request; empty for an issue that is none. */
    public Optional<JsmRequest> asRequest(JiraIssue issue) {
        return requests.ofIssue(issue.getId()).map(row -> {
            JsmRequestType type = types.byId(row.requestTypeId()).orElseThrow();
            int desk = desks.ofProject(issue.getProjectId()).orElseThrow().id();
            String status = types.customerStatus(
                    type.id(), issue.row().statusId(), issue.getStatus().getName());
            return new JsmRequest(issue, type, desk, status);
        });
    }

    static Refused unknown() {
        return Refused.notFound("The request does not exist or you do not have permission to view it.");
    }
}
