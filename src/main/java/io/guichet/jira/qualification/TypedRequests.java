package io.guichet.jira.qualification;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService;
import com.atlassian.servicedesk.api.request.participant.RequestParticipantService;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** JSM's side of a request: its type, and who takes part. JSM says no by throwing. */
@Named
public final class TypedRequests {

    private final ServiceDeskManager desks;
    private final RequestTypeService types;
    private final ServiceDeskCustomerRequestService requests;
    private final RequestParticipantService participants;

    @Inject
    public TypedRequests(
            @ComponentImport ServiceDeskManager desks,
            @ComponentImport RequestTypeService types,
            @ComponentImport ServiceDeskCustomerRequestService requests,
            @ComponentImport RequestParticipantService participants) {
        this.desks = desks;
        this.types = types;
        this.requests = requests;
        this.participants = participants;
    }

    Optional<RequestType> typeOf(ApplicationUser agent, Issue issue) {
        var query = types.newQueryBuilder().issue(issue.getId()).build();
        return types.getRequestTypes(agent, query).getResults().stream().findFirst();
    }

    Optional<RequestType> named(ApplicationUser agent, Issue issue, String name) {
        var desk = desks.getServiceDeskForProject(issue.getProjectObject());
        var query = types.newQueryBuilder().serviceDesk(desk.getId()).build();
        return types.getRequestTypes(agent, query).getResults().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst();
    }

    /** The issue has the type's issue type by now. */
    void retype(ApplicationUser agent, Issue issue, RequestType type) {
        requests.updateCustomerRequest(
                agent,
                requests.newUpdateBuilder()
                        .issue(issue)
                        .serviceDesk(desks.getServiceDeskForProject(issue.getProjectObject()))
                        .requestType(type)
                        .build());
    }

    void letTakePart(ApplicationUser agent, Issue issue, ApplicationUser person) {
        var request = requests.getCustomerRequest(
                agent, requests.newIssueQueryBuilder().issue(issue.getId()).build());
        participants.addRequestParticipants(
                agent,
                participants
                        .newUpdateBuilder()
                        .customerRequest(request)
                        .requestParticipant(person)
                        .build());
    }
}
