package io.guichet.jira.people;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

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
        var members = new HashMap<String, Set<PersonKey>>();
        read(
                project,
                organisation -> names.contains(Rosters.lower(organisation)),
                (organisation, people) -> members.computeIfAbsent(Rosters.lower(organisation), none -> new HashSet<>())
                        .addAll(people));
        return members;
    }

    /**
     * The names of the project's organisations that each of their members belongs to, in order.
     *
     * @throws IllegalStateException when JSM does not tell
     */
    Map<PersonKey, List<String>> namesByMember(ProjectKey project) {
        var names = new HashMap<PersonKey, Set<String>>();
        read(
                project,
                organisation -> true,
                (organisation, people) -> people.forEach(person ->
                        names.computeIfAbsent(person, none -> new TreeSet<>()).add(organisation)));
        return names.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> List.copyOf(one.getValue())));
    }

    /**
     * The names of the project's organisations, in order.
     *
     * @throws IllegalStateException when JSM does not tell
     */
    List<String> names(ProjectKey project) {
        var names = new TreeSet<String>();
        read(
                project,
                organisation -> {
                    names.add(organisation);
                    // Nobody asks for their members.
                    return false;
                },
                (organisation, people) -> {});
        return List.copyOf(names);
    }

    private void read(ProjectKey project, Predicate<String> wanted, BiConsumer<String, Set<PersonKey>> found) {
        var agent = agents.of(project)
                .orElseThrow(
                        () -> new IllegalStateException("no agent to read the organisations of " + project + " as"));
        try {
            for (var organisation : all(agent, project)) {
                if (wanted.test(organisation.getName())) {
                    found.accept(
                            organisation.getName(),
                            people(agent, organisation).stream()
                                    .map(member -> new PersonKey(member.getKey()))
                                    .collect(toSet()));
                }
            }
        } catch (ServiceDeskServiceException e) {
            throw new IllegalStateException("JSM does not tell who is in the organisations of " + project, e);
        }
    }

    private List<CustomerOrganization> all(ApplicationUser agent, ProjectKey key) {
        var desk = desks.deskOf(projects.getProjectObjByKey(key.value()));
        var some = desk.orElseThrow(() -> new IllegalStateException("JSM does not tell the desk of " + key));
        return all(page -> organisations.getOrganizations(
                agent,
                organisations
                        .newOrganizationsQueryBuilder()
                        .serviceDeskId(some.getId())
                        .pagedRequest(page)
                        .build()));
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
