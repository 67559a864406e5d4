package io.guichet.jira.people;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Members of JSM's organisations, read as an agent: JSM shows a customer none but her own. */
@Named
public final class Organisations {

    private static final int PAGE = 100;

    private final OrganizationService organisations;
    private final ProjectManager projects;
    private final ServiceDesks desks;
    private final AnyAgent agents;

    @Inject
    public Organisations(
            @ComponentImport OrganizationService organisations,
            @ComponentImport ProjectManager projects,
            ServiceDesks desks,
            AnyAgent agents) {
        this.organisations = organisations;
        this.projects = projects;
        this.desks = desks;
        this.agents = agents;
    }

    /** Where there can be organisations of customers. */
    List<ProjectKey> projects() {
        return projects.getProjectObjects().stream()
                .filter(project -> !project.isArchived() && ServiceDesks.isServiceProject(project))
                .map(project -> new ProjectKey(project.getKey()))
                .toList();
    }

    /**
     * The members of those organisations of the project that have such a name, by their names in small letters.
     *
     * @throws IllegalStateException when JSM does not tell
     */
    Map<String, Set<PersonKey>> members(ProjectKey project, Set<String> names) {
        var agent = agents.of(project)
                .orElseThrow(
                        () -> new IllegalStateException("no agent to read the organisations of " + project + " as"));
        try {
            return members(agent, project, names);
        } catch (ServiceDeskServiceException e) {
            throw new IllegalStateException("JSM does not tell who is in the organisations of " + project, e);
        }
    }

    private Map<String, Set<PersonKey>> members(ApplicationUser agent, ProjectKey key, Set<String> names) {
        var desk = desks.deskOf(projects.getProjectObjByKey(key.value()));
        var some = desk.orElseThrow(() -> new IllegalStateException("JSM does not tell the desk of " + key));
        var all = all(page -> organisations.getOrganizations(
                agent,
                organisations
                        .newOrganizationsQueryBuilder()
                        .serviceDeskId(some.getId())
                        .pagedRequest(page)
                        .build()));
        var members = new HashMap<String, Set<PersonKey>>();
        for (var organisation : all) {
            var name = Rosters.lower(organisation.getName());
            if (names.contains(name)) {
                var together = members.computeIfAbsent(name, none -> new HashSet<>());
                people(agent, organisation).forEach(member -> together.add(new PersonKey(member.getKey())));
            }
        }
        return members;
    }

    private List<ApplicationUser> people(ApplicationUser agent, CustomerOrganization organisation) {
        return all(page -> organisations.getUsersInOrganization(
                agent,
                organisations
                        .newUsersInOrganizationQuery()
                        .customerOrganization(organisation)
                        .pagedRequest(page)
                        .build()));
    }

    private static <T> List<T> all(Function<PagedRequest, PagedResponse<T>> ask) {
        var all = new ArrayList<T>();
        PagedResponse<T> page;
        do {
            page = ask.apply(new SimplePagedRequest(all.size(), PAGE));
            all.addAll(page.getResults());
        } while (page.hasNextPage() && !page.getResults().isEmpty());
        return all;
    }
}
