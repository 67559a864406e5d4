package io.guichet.jira.desk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.field.FieldId;
import com.atlassian.servicedesk.api.field.FieldInputValue;
import com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.RequestRef;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Creates the request of a conversation, as its customer would in the portal (R24, R69). */
@Named
public final class RequestsCreated {

    private final ServiceDeskCustomerRequestService requests;
    private final ServiceDeskManager desks;
    private final ProjectManager projects;
    private final RequestTypes types;
    private final AsPerson as;
    private final Marks marks;

    @Inject
    public RequestsCreated(
            @ComponentImport ServiceDeskCustomerRequestService requests,
            @ComponentImport ServiceDeskManager desks,
            @ComponentImport ProjectManager projects,
            RequestTypes types,
            AsPerson as,
            Marks marks) {
        this.requests = requests;
        this.desks = desks;
        this.projects = projects;
        this.types = types;
        this.as = as;
        this.marks = marks;
    }

    RequestRef from(Conversation conversation) {
        var issue = as.inPortal(conversation.customer(), customer -> request(conversation, customer));
        // At once: what comes between is found again by reporter and description.
        marks.markRequest(issue.getId(), conversation.id());
        return new RequestRef(issue.getId(), issue.getKey());
    }

    private Issue request(Conversation conversation, ApplicationUser customer) {
        var desk = desks.getServiceDeskForProject(project(conversation));
        var parameters = requests.newCreateBuilder()
                .serviceDesk(desk)
                .requestType(types.forChat(customer, desk, conversation.project()))
                .fieldValue(FieldId.withId("summary"), FieldInputValue.withValue(conversation.subject()))
                .fieldValue(FieldId.withId("description"), FieldInputValue.withValue(conversation.original()))
                .build();
        return requests.createCustomerRequest(customer, parameters).getIssue();
    }

    private Project project(Conversation conversation) {
        var key = conversation.project().value();
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .orElseThrow(() -> new IllegalStateException("project " + key + " is no longer in Jira"));
    }
}
