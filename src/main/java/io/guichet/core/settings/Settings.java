package io.guichet.core.settings;

import io.guichet.core.portal.ProjectKey;

/** The settings of every project; asked on every page, so an answer costs no SQL but the first. */
public interface Settings {

    ProjectSettings of(ProjectKey project);

    /** Saves the whole document over the version that it was made from. */
    Saving save(ProjectKey project, ProjectSettings changed);

    /** What became of a save. */
    sealed interface Saving {

        /** @param now as stored, with its new version */
        record Saved(ProjectSettings now) implements Saving {}

        /** Somebody saved in between. */
        record Stale(ProjectSettings now) implements Saving {}
    }
}
