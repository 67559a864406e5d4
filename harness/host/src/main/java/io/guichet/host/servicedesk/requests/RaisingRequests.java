package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.issues.StandInIssueService;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.customers.CustomerContext;
import io.guichet.host.servicedesk.customers.StandInServiceDeskPermissionService;
import io.guichet.host.servicedesk.desks.DeskAccess;
import java.util.List;
import java.util.Optional;

/** Raises requests as the portal does: in a customer context, with the rights of the person who asks. */
public final class RaisingRequests {

    private final StandInIssueService issues;
    private final Requests requests;
    private final Users users;
    private final Projects projects;
    private final DeskAccess access;
    private final StandInServiceDeskPermissionService agents;
    private final CustomerContext context;

    public RaisingRequests(
            StandInIssueService issues,
            Requests requests,
            Users users,
            Projects projects,
            DeskAccess access,
            StandInServiceDeskPermissionService agents,
            CustomerContext context) {
        this.issues = issues;
        this.requests = requests;
        this.users = users;
        this.projects = projects;
        this.access = access;
        this.agents = agents;
        this.context = context;
    }

    public JiraIssue raise(ApplicationUser user, CreateParameters wish, String channel) {
        if (user == null) {
            throw Refused.forbidden("You must be logged in to raise a request.");
        }
        access.enter(user, wish.serviceDesk());
        JiraProject project = projects.byId(wish.serviceDesk().getProjectId()).orElseThrow();
        Optional<JiraUser> other = onBehalfOf(user, wish, project);
        IssueInput input = RequestFields.input(wish, project);
        other.ifPresent(customer -> input.setReporterId(customer.getName()));
        List<String> participants =
                wish.participants().stream().map(name -> person(name).getKey()).toList();
        NoExceptionsCallable<JiraIssue> create = () -> create(user, wish, input, participants, channel);
        return context.runInCustomerContext(create);
    }

    private Optional<JiraUser> onBehalfOf(ApplicationUser user, CreateParameters wish, JiraProject project) {
        if (wish.onBehalfOf() == null) {
            return Optional.empty();
        }
        if (!agents.isAgent(user, project)) {
            throw Refused.forbidden("You do not have permission to raise a request on behalf of somebody else.");
        }
        return Optional.of(person(wish.onBehalfOf()));
    }

    private JiraIssue create(
            ApplicationUser user, CreateParameters wish, IssueInput input, List<String> participants, String channel) {
        IssueService.CreateValidationResult valid = issues.validateCreate(user, input);
        if (!valid.isValid()) {
            throw Refused.invalid(RequestFields.complaint(valid.getErrorCollection()));
        }
        return issues.create(user, valid, (handle, issueId) -> {
            requests.add(handle, new RequestRow(issueId, wish.requestType().getId(), channel));
            participants.forEach(key -> requests.addParticipant(handle, issueId, key));
        });
    }

    private JiraUser person(String name) {
        return users.byName(name)
                .orElseThrow(() -> Refused.invalid("The user '" + name + "' does not exist or is not a customer."));
    }
}
