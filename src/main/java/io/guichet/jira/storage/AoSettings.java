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
import net.java.ao.Query;

/**
 * Settings of projects, kept in Active Objects: a row for each version that was ever saved.
 *
 * <p>Asked on every page, so the present version is remembered. On a cluster another node may have saved: there it is
 * read again every few seconds.
 */
@Named
public final class AoSettings implements Settings {

    private static final Duration GOOD_FOR = Duration.ofSeconds(3);

    private final ActiveObjects ao;
    private final ClusterInfo cluster;
    private final Clock clock;
    private final Map<ProjectKey, Known> remembered = new ConcurrentHashMap<>();

    @Inject
    public AoSettings(@ComponentImport ActiveObjects ao, @ComponentImport ClusterInfo cluster, Clock clock) {
        this.ao = ao;
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
        var rows = ao.find(
                SettingsRow.class,
                Query.select()
                        .where("PROJECT_KEY = ?", project.value())
                        .order("DOC_VERSION DESC")
                        .limit(1));
        return rows.length == 0
                ? ProjectSettings.DEFAULTS
                : SettingsDocument.settings(rows[0].getDocVersion(), rows[0].getDocument());
    }

    @Override
    public Saving save(ProjectKey project, ProjectSettings changed) {
        var now = stored(project);
        if (now.version() != changed.version()) {
            return new Saving.Stale(remember(project, now));
        }
        var next = now.version() + 1;
        var document = SettingsDocument.text(changed);
        try {
            ao.create(
                    SettingsRow.class,
                    new Columns()
                            .with("ID", project.value() + ":" + next)
                            .with("PROJECT_KEY", project.value())
                            .with("DOC_VERSION", next)
                            .with("DOCUMENT", document)
                            .with("SAVED_AT", clock.millis())
                            .asMap());
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
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
