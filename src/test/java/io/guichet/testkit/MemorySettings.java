package io.guichet.testkit;

import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import java.util.HashMap;
import java.util.Map;

/** Settings of projects in memory. */
public final class MemorySettings implements Settings {

    private final Map<ProjectKey, ProjectSettings> saved = new HashMap<>();

    @Override
    public synchronized ProjectSettings of(ProjectKey project) {
        return saved.getOrDefault(project, ProjectSettings.DEFAULTS);
    }

    @Override
    public synchronized Saving save(ProjectKey project, ProjectSettings changed) {
        var now = of(project);
        if (now.version() != changed.version()) {
            return new Saving.Stale(now);
        }
        var next = versioned(changed, now.version() + 1);
        saved.put(project, next);
        return new Saving.Saved(next);
    }

    private static ProjectSettings versioned(ProjectSettings settings, int version) {
        return new ProjectSettings(
                version,
                settings.enabled(),
                settings.pickUpMinutes(),
                settings.welcome(),
                settings.requestType(),
                settings.messageLength());
    }

    /** Chat is on in this project. */
    public MemorySettings withChatOn(ProjectKey project) {
        var otherwise = ProjectSettings.DEFAULTS;
        save(
                project,
                new ProjectSettings(
                        of(project).version(),
                        true,
                        otherwise.pickUpMinutes(),
                        otherwise.welcome(),
                        otherwise.requestType(),
                        otherwise.messageLength()));
        return this;
    }
}
