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
        var next = new Rules(changed).version(now.version() + 1).settings();
        saved.put(project, next);
        return new Saving.Saved(next);
    }

    /** Chat is on in this project, day and night. */
    public MemorySettings withChatOn(ProjectKey project) {
        return with(project, Rules.on());
    }

    /** These rules hold in this project from now on. */
    public MemorySettings with(ProjectKey project, Rules rules) {
        save(project, rules.version(of(project).version()).settings());
        return this;
    }
}
