package io.guichet.jira.people;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is in the organisations that a project's settings name: JSM does not tell the organisations of a person, so they are
 * read whole, all of a project together.
 *
 * <p>Whoever owns the clockwork calls {@link #refresh}, and portal pages are answered from memory. While JSM does not
 * answer, what it said last holds. Where it has never said anything there is no answer: to take nobody for a member would
 * shut out key users and let in who has an integrator.
 */
@Named
public final class Rosters {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    /** After JSM failed, so that not every page asks again. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Rosters.class);

    private final Organisations organisations;
    private final Settings settings;
    private final Clock clock;
    private final Map<ProjectKey, Roster> known = new ConcurrentHashMap<>();
    private final Map<ProjectKey, Instant> failedAt = new ConcurrentHashMap<>();
    private final Map<ProjectKey, Object> locks = new ConcurrentHashMap<>();

    @Inject
    public Rosters(Organisations organisations, Settings settings, Clock clock) {
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isMember(PersonKey person, ProjectKey project, String organisation) {
        var name = lower(organisation);
        var roster = known.get(project);
        if (roster == null || !roster.names().contains(name)) {
            roster = read(project, name);
        }
        return roster.members().getOrDefault(name, Set.of()).contains(person);
    }

    /** Nobody has asked for it yet on this node, or the settings name it since a moment: one reads, the others wait. */
    private Roster read(ProjectKey project, String name) {
        synchronized (lock(project)) {
            var roster = known.get(project);
            if (roster != null && roster.names().contains(name)) {
                return roster;
            }
            var failed = failedAt.get(project);
            if (failed != null && clock.instant().isBefore(failed.plus(PAUSE))) {
                throw new IllegalStateException("JSM did not tell who is in the organisations of " + project);
            }
            var names = new HashSet<>(named(project));
            names.add(name);
            return read(project, names);
        }
    }

    /** Reads anew what is old; of a project that has had no visitor yet, too. */
    public void refresh() {
        for (var project : organisations.projects()) {
            var names = settings.of(project).enabled() ? named(project) : Set.<String>of();
            if (names.isEmpty()) {
                known.remove(project);
            } else if (isOld(project)) {
                refresh(project, names);
            }
        }
    }

    private boolean isOld(ProjectKey project) {
        var roster = known.get(project);
        return roster == null || !clock.instant().isBefore(roster.readAt().plus(GOOD_FOR));
    }

    private void refresh(ProjectKey project, Set<String> names) {
        synchronized (lock(project)) {
            try {
                read(project, names);
            } catch (RuntimeException e) {
                LOG.warn("JSM does not tell who is in the organisations of {}: {}", project, e.toString());
            }
        }
    }

    private Roster read(ProjectKey project, Set<String> names) {
        try {
            var roster = new Roster(Set.copyOf(names), organisations.members(project, names), clock.instant());
            known.put(project, roster);
            failedAt.remove(project);
            return roster;
        } catch (RuntimeException e) {
            failedAt.put(project, clock.instant());
            throw e;
        }
    }

    private Object lock(ProjectKey project) {
        return locks.computeIfAbsent(project, none -> new Object());
    }

    private Set<String> named(ProjectKey project) {
        var keyUsers = settings.of(project).keyUsers();
        var names = new HashSet<String>();
        keyUsers.organisations().forEach(name -> names.add(lower(name)));
        keyUsers.indirect().stream().map(KeyUsers.Indirect::organisation).forEach(name -> names.add(lower(name)));
        return names;
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** @param names in small letters, of all that were asked for */
    private record Roster(Set<String> names, Map<String, Set<PersonKey>> members, Instant readAt) {}
}
