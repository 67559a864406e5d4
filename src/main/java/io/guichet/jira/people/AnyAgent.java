package io.guichet.jira.people;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Leases;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Some agent of a project, to read as what JSM shows to agents alone.
 *
 * <p>Those who use our chat are asked first; only a project whose agents never did is worth a look through all people.
 */
@Named
public final class AnyAgent {

    private static final int MOST = 10_000;

    private final Leases leases;
    private final UserManager users;
    private final UserSearchService search;
    private final Permissions permissions;
    private final Map<ProjectKey, String> found = new ConcurrentHashMap<>();

    @Inject
    public AnyAgent(
            Leases leases,
            @ComponentImport UserManager users,
            @ComponentImport UserSearchService search,
            Permissions permissions) {
        this.leases = leases;
        this.users = users;
        this.search = search;
        this.permissions = permissions;
    }

    public Optional<ApplicationUser> of(ProjectKey project) {
        var agent = Stream.<Stream<ApplicationUser>>of(asBefore(project), withLeases(), everybody())
                .flatMap(candidates -> candidates)
                .filter(user -> permissions.isAgent(user, project))
                .findFirst();
        agent.ifPresent(user -> found.put(project, user.getKey()));
        return agent;
    }

    private Stream<ApplicationUser> asBefore(ProjectKey project) {
        return Optional.ofNullable(found.get(project)).map(users::getUserByKey).stream();
    }

    private Stream<ApplicationUser> withLeases() {
        return Stream.of(leases)
                .flatMap(stored -> stored.all().stream())
                .map(Lease::agent)
                .map(agent -> users.getUserByKey(agent.value()))
                .filter(Objects::nonNull);
    }

    private Stream<ApplicationUser> everybody() {
        return Stream.of(search)
                .flatMap(found -> found
                        .findUsers(
                                "",
                                new UserSearchParams.Builder(MOST)
                                        .allowEmptyQuery(true)
                                        .includeActive(true)
                                        .includeInactive(false)
                                        .build())
                        .stream());
    }
}
