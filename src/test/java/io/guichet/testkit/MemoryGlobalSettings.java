package io.guichet.testkit;

import io.guichet.core.settings.GlobalSettings;

/** The settings of all projects in memory. */
public final class MemoryGlobalSettings implements GlobalSettings {

    private Document saved = Document.UNTOUCHED;

    @Override
    public synchronized Document now() {
        return saved;
    }

    @Override
    public synchronized Saving save(Document changed) {
        if (changed.version() != saved.version()) {
            return new Saving.Stale(saved);
        }
        saved = new Document(saved.version() + 1, changed.preferences());
        return new Saving.Saved(saved);
    }
}
