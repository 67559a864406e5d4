package io.guichet.jira.people;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.OfferedChoices;
import io.guichet.jira.qualification.GroupFields;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jira and JSM have to choose from; a part that they do not tell leaves the others as they are. */
@Named
public final class JiraOfferedChoices implements OfferedChoices {

    private static final Logger LOG = LoggerFactory.getLogger(JiraOfferedChoices.class);

    private final ProjectManager projects;
    private final StatusManager statuses;
    private final PriorityManager priorities;
    private final GroupManager groups;
    private final IssueLinkTypeManager links;
    private final CustomFieldManager fields;
    private final RequestTypeService requestTypes;
    private final ServiceDesks desks;
    private final Organisations organisations;
    private final AnyAgent agents;

    @Inject
    public JiraOfferedChoices(
            @ComponentImport ProjectManager projects,
            @ComponentImport StatusManager statuses,
            @ComponentImport PriorityManager priorities,
            @ComponentImport GroupManager groups,
            @ComponentImport IssueLinkTypeManager links,
            @ComponentImport CustomFieldManager fields,
            @ComponentImport RequestTypeService requestTypes,
            ServiceDesks desks,
            Organisations organisations,
            AnyAgent agents) {
        this.projects = projects;
        this.statuses = statuses;
        this.priorities = priorities;
        this.groups = groups;
        this.links = links;
        this.fields = fields;
        this.requestTypes = requestTypes;
        this.desks = desks;
        this.organisations = organisations;
        this.agents = agents;
    }

    @Override
    public boolean hasAgents(ProjectKey project) {
        return agents.of(project).isPresent();
    }

    @Override
    public Offered of(ProjectKey project) {
        return new Offered(
                told(() -> requestTypes(project)),
                told(() -> names(statuses.getStatuses())),
                told(() -> names(priorities.getPriorities())),
                told(() -> groups.getAllGroupNames().stream().sorted().toList()),
                told(() -> organisations.names(project)),
                told(() -> links.getIssueLinkTypes().stream()
                        .map(IssueLinkType::getName)
                        .toList()),
                told(() -> teams(project)));
    }

    @Override
    public List<ListField> listFields() {
        return told(() -> fields.getCustomFieldObjects().stream()
                .filter(GroupFields::isList)
                .map(field -> new ListField(field.getId(), field.getName()))
                .toList());
    }

    private List<String> requestTypes(ProjectKey key) {
        return agents.of(key).stream()
                .flatMap(agent -> requestTypes(agent, projects.getProjectObjByKey(key.value())))
                .toList();
    }

    private Stream<String> requestTypes(ApplicationUser agent, Project project) {
        return desks.deskOf(project).stream().flatMap(desk -> requestTypes
                .getRequestTypes(
                        agent,
                        requestTypes
                                .newQueryBuilder()
                                .serviceDesk(desk.getId())
                                .requestOverrideSecurity(true)
                                .build())
                .getResults()
                .stream()
                .map(RequestType::getName));
    }

    private List<Team> teams(ProjectKey besides) {
        return projects.getProjectObjects().stream()
                .filter(project -> !project.isArchived() && !project.getKey().equals(besides.value()))
                .map(project -> new Team(
                        project.getKey(),
                        project.getName(),
                        project.getIssueTypes().stream()
                                .filter(type -> !type.isSubTask())
                                .map(IssueType::getName)
                                .toList()))
                .toList();
    }

    private static List<String> names(Collection<? extends IssueConstant> constants) {
        return constants.stream().map(IssueConstant::getName).toList();
    }

    private static <T> List<T> told(Supplier<List<T>> asked) {
        try {
            return asked.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Not told what there is to choose from", e);
            return List.of();
        }
    }
}
