package io.guichet.jira.qualification;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import io.guichet.core.people.PersonKey;
import io.guichet.core.qualification.RequestFields.Choice;
import io.guichet.core.qualification.RequestFields.Sheet;
import io.guichet.core.qualification.RequestFields.Someone;
import io.guichet.jira.people.OwnOrganisations;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a request has in its fields, and what may be chosen for them. */
@Named
public final class ReadingFields {

    /** More than anybody wants to look through; whoever is meant can still be searched for. */
    private static final int MOST = 500;

    private static final int MOST_FOUND = 50;

    private final TypedRequests requests;
    private final PriorityManager priorities;
    private final AssigneeService assignable;
    private final IssueWorkflowManager ways;
    private final UserManager users;
    private final OwnOrganisations organisations;
    private final GroupFields groups;

    @Inject
    public ReadingFields(
            TypedRequests requests,
            @ComponentImport PriorityManager priorities,
            @ComponentImport AssigneeService assignable,
            @ComponentImport IssueWorkflowManager ways,
            @ComponentImport UserManager users,
            OwnOrganisations organisations,
            GroupFields groups) {
        this.requests = requests;
        this.priorities = priorities;
        this.assignable = assignable;
        this.ways = ways;
        this.users = users;
        this.organisations = organisations;
        this.groups = groups;
    }

    Sheet sheet(ApplicationUser agent, Issue issue, PersonKey customer) {
        var her = Optional.ofNullable(users.getUserByKey(customer.value()));
        var group = groups.of(issue);
        var isField = groups.idOf(issue).isPresent();
        return new Sheet(
                requests.typeOf(agent, issue).map(RequestType::getName),
                issue.getSummary(),
                Optional.ofNullable(issue.getDescription()).orElse(""),
                isField
                        ? group.flatMap(field -> groups.chosen(field, issue))
                        : issue.getComponents().stream().findFirst().map(ReadingFields::choice),
                isField
                        ? group.map(field -> groups.choices(field, issue)).orElse(List.of())
                        : issue.getProjectObject().getComponents().stream()
                                .map(ReadingFields::choice)
                                .toList(),
                Optional.ofNullable(issue.getPriority()).map(one -> new Choice(one.getId(), one.getName())),
                priorities.getPriorities().stream()
                        .map(one -> new Choice(one.getId(), one.getName()))
                        .toList(),
                Optional.ofNullable(issue.getAssignee()).map(ReadingFields::someone),
                assignees(issue, "", MOST),
                Optional.ofNullable(issue.getReporter()).map(ReadingFields::someone),
                her.map(ReadingFields::someone).orElseGet(() -> new Someone(customer.value(), customer)),
                her.map(ApplicationUser::getEmailAddress).orElse(""),
                her.map(user -> organisations.of(user, issue.getProjectObject())).orElse(List.of()).stream()
                        .map(one -> new Choice(Integer.toString(one.getId()), one.getName()))
                        .toList(),
                issue.getStatus().getName(),
                ways.getSortedAvailableActions(issue, agent).stream()
                        .map(way -> new Choice(Integer.toString(way.getId()), way.getName()))
                        .toList());
    }

    List<Someone> assignable(Issue issue, String words) {
        return assignees(issue, words, MOST_FOUND);
    }

    private List<Someone> assignees(Issue issue, String words, int most) {
        return assignable.findAssignableUsers(words, issue.getProjectObject()).stream()
                .filter(ApplicationUser::isActive)
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName))
                .limit(most)
                .map(ReadingFields::someone)
                .toList();
    }

    private static Choice choice(ProjectComponent component) {
        return new Choice(component.getId().toString(), component.getName());
    }

    static Someone someone(ApplicationUser user) {
        return new Someone(user.getName(), new PersonKey(user.getKey()));
    }
}
