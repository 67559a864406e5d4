package io.guichet.core.settings;

import io.guichet.core.preferences.Preferences;

/** The settings that hold for all projects. */
public interface GlobalSettings {

    Document now();

    /** Saves the whole document over the version that it was made from. */
    Saving save(Document changed);

    /**
     * What administrators of the whole product lay down.
     *
     * @param version grows with every save; 0 = never saved
     * @param preferences of whoever has not chosen
     */
    record Document(int version, Preferences preferences) {

        public static final Document UNTOUCHED = new Document(0, Preferences.NONE);
    }

    /** What became of a save. */
    sealed interface Saving {

        /** @param now as stored, with its new version */
        record Saved(Document now) implements Saving {}

        /** Somebody saved in between. */
        record Stale(Document now) implements Saving {}
    }
}
