package io.guichet.jira.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.portal.PortalManager;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSM's portals, each with its project. */
@Named
public final class JiraPortals implements Portals {

    /** Every portal page asks; a portal is made once in years. A key that is changed is noticed at once. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(60);

    private final PortalManager portals;
    private final ProjectManager projects;
    private final Clock clock;
    private volatile Directory directory = new Directory(Map.of(), Instant.MIN);

    @Inject
    public JiraPortals(@ComponentImport PortalManager portals, @ComponentImport ProjectManager projects, Clock clock) {
        this.portals = portals;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * {@inheritDoc}
     *
     * <p>JSM tells the portal of a project and not the project of a portal: so all service projects are gone through, for
     * all portals together, whatever number is asked for.
     */
    @Override
    public Optional<Portal> byId(PortalId id) {
        return Optional.ofNullable(known().get(id)).flatMap(known -> {
            var project = projects.getProjectObj(known.number());
            return project != null
                            && project.getKey().equals(known.portal().project().value())
                    ? Optional.of(known.portal())
                    : Optional.ofNullable(project).flatMap(this::portalOf);
        });
    }

    @Override
    public List<Portal> all() {
        return known().values().stream()
                .map(Known::portal)
                .sorted(comparing(Portal::name)
                        .thenComparing(portal -> portal.project().value()))
                .toList();
    }

    private Map<PortalId, Known> known() {
        var now = clock.instant();
        if (!now.isBefore(directory.until())) {
            directory = new Directory(read(), now.plus(KNOWN_FOR));
        }
        return directory.portals();
    }

    private Map<PortalId, Known> read() {
        return projects.getProjectObjects().stream()
                .flatMap(project -> portalOf(project).map(portal -> new Known(portal, project.getId())).stream())
                .collect(toUnmodifiableMap(known -> known.portal().id(), known -> known));
    }

    @Override
    public Optional<Portal> ofProject(ProjectKey key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key.value())).flatMap(this::portalOf);
    }

    private Optional<Portal> portalOf(Project project) {
        if (project.isArchived() || !ServiceDesks.isServiceProject(project)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(portals.getPortalForProject(project))
                    .map(portal -> new Portal(
                            new PortalId(portal.getId()), new ProjectKey(project.getKey()), portal.getName()));
        } catch (ServiceDeskServiceException e) {
            return Optional.empty();
        }
    }

    private record Known(Portal portal, long number) {}

    private record Directory(Map<PortalId, Known> portals, Instant until) {}
}
