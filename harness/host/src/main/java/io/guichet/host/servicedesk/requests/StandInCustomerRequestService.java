package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.request.CustomerRequest;
import com.atlassian.servicedesk.api.request.CustomerRequestCreateParameters;
import com.atlassian.servicedesk.api.request.CustomerRequestIssueQuery;
import com.atlassian.servicedesk.api.request.CustomerRequestUpdateParameters;
import com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.servicedesk.Refused;

/** JSM's {@code ServiceDeskCustomerRequestService}: raises, finds and re-types requests with a person's rights. */
public final class StandInCustomerRequestService implements ServiceDeskCustomerRequestService {

    private static final String CHANNEL = "portal";

    private final RaisingRequests raising;
    private final SeeingRequests seeing;
    private final Requests requests;
    private final Issues issues;
    private final PermissionManager permissions;

    public StandInCustomerRequestService(
            RaisingRequests raising,
            SeeingRequests seeing,
            Requests requests,
            Issues issues,
            PermissionManager permissions) {
        this.raising = raising;
        this.seeing = seeing;
        this.requests = requests;
        this.issues = issues;
        this.permissions = permissions;
    }

    @Override
    public CustomerRequestCreateParameters.Builder newCreateBuilder() {
        return new CreateParameters.Builder();
    }

    @Override
    public CustomerRequest createCustomerRequest(ApplicationUser user, CustomerRequestCreateParameters parameters) {
        JiraIssue issue = raising.raise(user, (CreateParameters) parameters, CHANNEL);
        return seeing.asRequest(issue).orElseThrow();
    }

    @Override
    public CustomerRequestIssueQuery.Builder newIssueQueryBuilder() {
        return new OneRequestQuery.Builder();
    }

    @Override
    public CustomerRequest getCustomerRequest(ApplicationUser user, CustomerRequestIssueQuery query) {
        OneRequestQuery wanted = (OneRequestQuery) query;
        return issues.byId(wanted.issueId())
                .filter(issue -> wanted.overrideSecurity() || seeing.isVisible(user, issue))
                .flatMap(seeing::asRequest)
                .orElseThrow(SeeingRequests::unknown);
    }

    @Override
    public CustomerRequestUpdateParameters.Builder newUpdateBuilder() {
        return new UpdateParameters.Builder();
    }

    @Override
    public CustomerRequest updateCustomerRequest(ApplicationUser user, CustomerRequestUpdateParameters parameters) {
        UpdateParameters wish = (UpdateParameters) parameters;
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, wish.issue(), user)) {
            throw Refused.forbidden("You do not have permission to change this request.");
        }
        if (wish.requestType().getIssueTypeId() != Long.parseLong(wish.issue().getIssueTypeId())) {
            throw Refused.invalid("The request type belongs to another issue type.");
        }
        requests.changeType(wish.issue().getId(), wish.requestType().getId());
        return issues.byId(wish.issue().getId()).flatMap(seeing::asRequest).orElseThrow();
    }
}
