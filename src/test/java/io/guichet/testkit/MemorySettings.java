package io.guichet.testkit;

import static io.guichet.testkit.Cast.DANIEL;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Change;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Settings of projects in memory. */
public final class MemorySettings implements Settings {

    private final GlobalSettings everywhere;
    private final Map<ProjectKey, List<Version>> saved = new HashMap<>();

    public MemorySettings() {
        this(new MemoryGlobalSettings());
    }

    public MemorySettings(GlobalSettings everywhere) {
        this.everywhere = everywhere;
    }

    @Override
    public synchronized ProjectSettings of(ProjectKey project) {
        var versions = versions(project);
        var own = versions.isEmpty()
                ? Chosen.NOTHING
                : versions.get(versions.size() - 1).own();
        return new ProjectSettings(versions.size(), own, everywhere.now().defaults());
    }

    @Override
    public ProjectSettings latest(ProjectKey project) {
        return of(project);
    }

    @Override
    public synchronized Map<ProjectKey, ProjectSettings> of(Collection<ProjectKey> projects) {
        return projects.stream().distinct().collect(Collectors.toMap(project -> project, this::of));
    }

    @Override
    public synchronized Saving save(ProjectKey project, ProjectSettings changed, PersonKey by) {
        var now = of(project);
        if (now.version() != changed.version()) {
            return new Saving.Stale(now);
        }
        versions(project).add(new Version(changed.own(), new Change(by, Instant.EPOCH)));
        return new Saving.Saved(of(project));
    }

    @Override
    public synchronized Optional<Chosen> at(ProjectKey project, int version) {
        return versions(project).stream()
                .skip(Math.max(0, version - 1L))
                .findFirst()
                .filter(any -> version > 0)
                .map(Version::own);
    }

    @Override
    public synchronized Map<Integer, Texts> charters(ProjectKey project) {
        return Chosen.charters(versions(project).stream().map(Version::own));
    }

    @Override
    public synchronized Optional<Change> lastChange(ProjectKey project) {
        return versions(project).stream().reduce((before, after) -> after).map(Version::change);
    }

    private List<Version> versions(ProjectKey project) {
        return saved.computeIfAbsent(project, any -> new ArrayList<>());
    }

    /** Chat is on in this project, day and night. */
    public MemorySettings withChatOn(ProjectKey project) {
        return with(project, Rules.on());
    }

    /** These rules hold in this project from now on. */
    public MemorySettings with(ProjectKey project, Rules rules) {
        save(project, rules.version(of(project).version()).settings(), DANIEL);
        return this;
    }

    private record Version(Chosen own, Change change) {}
}
