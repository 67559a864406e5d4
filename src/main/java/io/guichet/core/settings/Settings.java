package io.guichet.core.settings;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The settings of every project; asked on every page, so an answer costs no SQL but the first. */
public interface Settings {

    /** What holds: the project's own over what was chosen for all projects. */
    ProjectSettings of(ProjectKey project);

    /** The same, past what this node remembers: to be looked at by whoever is about to change it. */
    ProjectSettings latest(ProjectKey project);

    /** What holds in each of them, read together where it has to be read. */
    Map<ProjectKey, ProjectSettings> of(Collection<ProjectKey> projects);

    /** Saves what the project has of its own over the version that it was made from. */
    Saving save(ProjectKey project, ProjectSettings changed, PersonKey by);

    /** What the project had of its own at that version; absent where there never was such a one. */
    Optional<Chosen> at(ProjectKey project, int version);

    /** What each version of the project's own charter said, as it stood last under that version. */
    Map<Integer, Texts> charters(ProjectKey project);

    /** Who saved last; absent where nobody did. */
    Optional<Change> lastChange(ProjectKey project);

    /** What became of a save. */
    sealed interface Saving {

        /** @param now as stored, with its new version */
        record Saved(ProjectSettings now) implements Saving {}

        /** Somebody saved in between. */
        record Stale(ProjectSettings now) implements Saving {}
    }
}
