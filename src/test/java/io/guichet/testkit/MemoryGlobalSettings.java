package io.guichet.testkit;

import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Change;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The settings of all projects in memory. */
public final class MemoryGlobalSettings implements GlobalSettings {

    private final List<Document> saved = new ArrayList<>(List.of(Document.UNTOUCHED));
    private Optional<Change> lastChange = Optional.empty();

    @Override
    public synchronized Document now() {
        return saved.get(saved.size() - 1);
    }

    @Override
    public Document latest() {
        return now();
    }

    @Override
    public synchronized Saving save(Document changed, PersonKey by) {
        if (changed.version() != now().version()) {
            return new Saving.Stale(now());
        }
        saved.add(new Document(saved.size(), changed.preferences(), changed.defaults()));
        lastChange = Optional.of(new Change(by, Instant.EPOCH));
        return new Saving.Saved(now());
    }

    @Override
    public synchronized Optional<Chosen> at(int version) {
        return version > 0 && version < saved.size()
                ? Optional.of(saved.get(version).defaults())
                : Optional.empty();
    }

    @Override
    public synchronized Optional<Change> lastChange() {
        return lastChange;
    }
}
