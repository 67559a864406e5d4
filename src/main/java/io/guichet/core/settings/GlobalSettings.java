package io.guichet.core.settings;

import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.Preferences;
import java.util.Optional;

/** The settings that hold for all projects; asked on every page, as those of a project are. */
public interface GlobalSettings {

    Document now();

    /** Saves the whole document over the version that it was made from. */
    Saving save(Document changed, PersonKey by);

    /** As stored, past what this node remembers: to be looked at by whoever is about to change it. */
    Document latest();

    /** What was chosen for all projects at that version; absent where there never was such a one. */
    Optional<Chosen> at(int version);

    /** Who saved last; absent where nobody did. */
    Optional<Change> lastChange();

    /**
     * What administrators of the whole product lay down.
     *
     * @param version grows with every save; 0 = never saved
     * @param preferences of whoever has not chosen
     * @param defaults of the projects that have nothing of their own
     */
    record Document(int version, Preferences preferences, Chosen defaults) {

        public static final Document UNTOUCHED = new Document(0, Preferences.NONE, Chosen.NOTHING);
    }

    /** What became of a save. */
    sealed interface Saving {

        /** @param now as stored, with its new version */
        record Saved(Document now) implements Saving {}

        /** Somebody saved in between. */
        record Stale(Document now) implements Saving {}
    }
}
