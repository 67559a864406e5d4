package io.guichet.jira.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Members of JSM's organisations, read as an agent: JSM shows a customer none but her own. */
@Named
public final class Organisations {

    private static final int PAGE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Organisations.class);

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

    /** Nobody where the project has no such organisation, or no agent to read it as. */
    Set<PersonKey> members(ProjectKey project, String name) {
        try {
            return agents.of(project)
                    .map(agent -> members(agent, project, name))
                    .orElse(Set.of());
        } catch (ServiceDeskServiceException e) {
            LOG.warn("JSM does not tell who is in organisation '{}' of {}: {}", name, project, e.toString());
            return Set.of();
        }
    }

    private Set<PersonKey> members(ApplicationUser agent, ProjectKey key, String name) {
        var desk = desks.deskOf(projects.getProjectObjByKey(key.value()));
        return desk
                .map(some -> all(page -> organisations.getOrganizations(
                        agent,
                        organisations
                                .newOrganizationsQueryBuilder()
                                .serviceDeskId(some.getId())
                                .pagedRequest(page)
                                .build())))
                .orElse(List.of())
                .stream()
                .filter(organisation -> organisation.getName().equalsIgnoreCase(name))
                .flatMap(organisation -> people(agent, organisation).stream())
                .map(member -> new PersonKey(member.getKey()))
                .collect(toUnmodifiableSet());
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
