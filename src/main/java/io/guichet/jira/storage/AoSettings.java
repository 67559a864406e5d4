package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    private final ClusterInfo cluster;
    private final Clock clock;
    private final Map<ProjectKey, Known> remembered = new ConcurrentHashMap<>();

    @Inject
    public AoSettings(@ComponentImport ActiveObjects ao, @ComponentImport ClusterInfo cluster, Clock clock) {
        this.versions = new Versions(ao);
        this.cluster = cluster;
        this.clock = clock;
    }

    @Override
    public ProjectSettings of(ProjectKey project) {
        var known = remembered.get(project);
        return known != null && isGood(known) ? known.settings() : remember(project, stored(project));
    }

    private boolean isGood(Known known) {
        return !cluster.isClustered() || clock.instant().isBefore(known.readAt().plus(GOOD_FOR));
    }

    private ProjectSettings remember(ProjectKey project, ProjectSettings settings) {
        // A slow reader must not put back what somebody has saved over meanwhile.
        return remembered
                .merge(project, new Known(settings, clock.instant()), Known::later)
                .settings();
    }

    private ProjectSettings stored(ProjectKey project) {
        return versions.latest(project.value())
                .map(row -> SettingsDocument.settings(row.getDocVersion(), row.getDocument()))
                .orElse(ProjectSettings.DEFAULTS);
    }

    @Override
    public Saving save(ProjectKey project, ProjectSettings changed) {
        var now = stored(project);
        var next = now.version() + 1;
        var document = SettingsDocument.text(changed);
        if (now.version() != changed.version() || !versions.add(project.value(), next, document, clock.millis())) {
            return new Saving.Stale(remember(project, stored(project)));
        }
        var saved = SettingsDocument.settings(next, document);
        remember(project, saved);
        return new Saving.Saved(saved);
    }

    private record Known(ProjectSettings settings, Instant readAt) {

        Known later(Known other) {
            return other.settings.version() >= settings.version() ? other : this;
        }
    }
}
