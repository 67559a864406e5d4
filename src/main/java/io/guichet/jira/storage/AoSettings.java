package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Change;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Settings of projects, kept in Active Objects: a row for each version that was ever saved.
 *
 * <p>Asked on every page, so the present version is remembered. On a cluster another node may have saved: there it is
 * read again every few seconds.
 */
@Named
public final class AoSettings implements Settings {

    private static final Duration GOOD_FOR = Duration.ofSeconds(3);

    private final Versions versions;
    private final StoredProjects names;
    private final GlobalSettings everywhere;
    private final ClusterInfo cluster;
    private final Clock clock;
    private final Map<String, Known> remembered = new ConcurrentHashMap<>();

    @Inject
    public AoSettings(
            @ComponentImport ActiveObjects ao,
            StoredProjects names,
            GlobalSettings everywhere,
            @ComponentImport ClusterInfo cluster,
            Clock clock) {
        this.versions = new Versions(ao);
        this.names = names;
        this.everywhere = everywhere;
        this.cluster = cluster;
        this.clock = clock;
    }

    @Override
    public ProjectSettings of(ProjectKey project) {
        return ofName(names.name(project));
    }

    private ProjectSettings ofName(String project) {
        var known = remembered.get(project);
        return over(known != null && isGood(known) ? known : remember(project, stored(project)));
    }

    @Override
    public ProjectSettings latest(ProjectKey project) {
        var name = names.name(project);
        return over(remember(name, stored(name)));
    }

    @Override
    public Map<ProjectKey, ProjectSettings> of(Collection<ProjectKey> projects) {
        var named = projects.stream().distinct().collect(Collectors.toMap(project -> project, names::name));
        var old = named.values().stream()
                .filter(project -> !Optional.ofNullable(remembered.get(project))
                        .filter(this::isGood)
                        .isPresent())
                .collect(Collectors.toSet());
        if (!old.isEmpty()) {
            remember(old);
        }
        return named.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> ofName(one.getValue())));
    }

    /** One look at the versions of all, and one at the documents that have changed. */
    private void remember(Set<String> projects) {
        var latest = versions.latest();
        var changed = projects.stream()
                .filter(project -> latest.getOrDefault(project, 0) != versionOf(project))
                .collect(Collectors.toMap(project -> project, project -> latest.getOrDefault(project, 0)));
        var rows = versions.at(changed);
        for (var project : projects) {
            var row = rows.get(project);
            var before = remembered.get(project);
            if (row != null) {
                remember(project, known(row.getDocVersion(), SettingsDocument.chosen(row.getDocument())));
            } else if (before != null || !latest.containsKey(project)) {
                remember(project, before == null ? known(0, Chosen.NOTHING) : known(before.version(), before.own()));
            }
        }
    }

    private int versionOf(String project) {
        return Optional.ofNullable(remembered.get(project)).map(Known::version).orElse(0);
    }

    private boolean isGood(Known known) {
        return !cluster.isClustered() || clock.instant().isBefore(known.readAt().plus(GOOD_FOR));
    }

    /** What was chosen for all projects is remembered by whom we ask. */
    private ProjectSettings over(Known known) {
        return new ProjectSettings(
                known.version(), known.own(), everywhere.now().defaults());
    }

    private Known remember(String project, Known read) {
        // A slow reader must not put back what somebody has saved over meanwhile.
        return remembered.merge(project, read, Known::later);
    }

    /** Stored documents were changed without a new version: somebody was taken out of their lists. */
    void forget() {
        remembered.clear();
    }

    private Known stored(String project) {
        return versions.latest(project)
                .map(row -> known(row.getDocVersion(), SettingsDocument.chosen(row.getDocument())))
                .orElseGet(() -> known(0, Chosen.NOTHING));
    }

    private Known known(int version, Chosen own) {
        return new Known(version, own, clock.instant());
    }

    @Override
    public Saving save(ProjectKey project, ProjectSettings changed, PersonKey by) {
        var name = names.written(project);
        var now = stored(name);
        var next = now.version() + 1;
        var document = SettingsDocument.text(changed.own());
        if (now.version() != changed.version()
                || !versions.add(name, next, document, new Change(by, clock.instant()))) {
            return new Saving.Stale(over(remember(name, stored(name))));
        }
        return new Saving.Saved(over(remember(name, known(next, SettingsDocument.chosen(document)))));
    }

    @Override
    public Optional<Chosen> at(ProjectKey project, int version) {
        return versions.at(names.name(project), version).map(row -> SettingsDocument.chosen(row.getDocument()));
    }

    @Override
    public Map<Integer, Texts> charters(ProjectKey project) {
        return Chosen.charters(
                versions.all(names.name(project)).stream().map(row -> SettingsDocument.chosen(row.getDocument())));
    }

    @Override
    public Optional<Change> lastChange(ProjectKey project) {
        return versions.lastChange(names.name(project));
    }

    private record Known(int version, Chosen own, Instant readAt) {

        Known later(Known other) {
            return other.version >= version ? other : this;
        }
    }
}
