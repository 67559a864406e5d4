package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.Preferences;
import io.guichet.core.settings.Change;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The settings of all projects, kept beside those of each, under a name that no project can have.
 *
 * <p>Remembered as those of a project are.
 */
@Named
public final class AoGlobalSettings implements GlobalSettings {

    static final String EVERYWHERE = "*";
    private static final Duration GOOD_FOR = Duration.ofSeconds(3);

    private final Versions versions;
    private final ClusterInfo cluster;
    private final Clock clock;
    private final AtomicReference<Optional<Known>> remembered = new AtomicReference<>(Optional.empty());

    @Inject
    public AoGlobalSettings(@ComponentImport ActiveObjects ao, @ComponentImport ClusterInfo cluster, Clock clock) {
        this.versions = new Versions(ao);
        this.cluster = cluster;
        this.clock = clock;
    }

    @Override
    public Document now() {
        return remembered.get().filter(this::isGood).map(Known::document).orElseGet(() -> remember(stored()));
    }

    @Override
    public Document latest() {
        return remember(stored());
    }

    private boolean isGood(Known known) {
        return !cluster.isClustered() || clock.instant().isBefore(known.readAt().plus(GOOD_FOR));
    }

    private Document remember(Document read) {
        var known = Optional.of(new Known(read, clock.instant()));
        // A slow reader must not put back what somebody has saved over meanwhile.
        return remembered
                .updateAndGet(before -> before.filter(other -> other.document().version() > read.version())
                        .or(() -> known))
                .map(Known::document)
                .orElse(read);
    }

    /** As {@link AoSettings#forget}. */
    void forget() {
        remembered.set(Optional.empty());
    }

    private Document stored() {
        return versions.latest(EVERYWHERE).map(AoGlobalSettings::document).orElse(Document.UNTOUCHED);
    }

    @Override
    public Saving save(Document changed, PersonKey by) {
        var now = stored();
        var next = now.version() + 1;
        if (now.version() != changed.version()
                || !versions.add(EVERYWHERE, next, text(changed), new Change(by, clock.instant()))) {
            return new Saving.Stale(remember(stored()));
        }
        return new Saving.Saved(remember(new Document(next, changed.preferences(), changed.defaults())));
    }

    @Override
    public Optional<Chosen> at(int version) {
        return versions.at(EVERYWHERE, version).map(row -> document(row).defaults());
    }

    @Override
    public Optional<Change> lastChange() {
        return versions.lastChange(EVERYWHERE);
    }

    private static String text(Document document) {
        var preferences = document.preferences();
        var node = Nodes.object();
        node.set(
                "preferences",
                Nodes.object()
                        .put("showKey", preferences.showKey())
                        .put("unresolvedOnly", preferences.unresolvedOnly())
                        .put("originalInList", preferences.originalInList())
                        .put("originalInHeader", preferences.originalInHeader()));
        node.set("defaults", StoredGroups.node(document.defaults()));
        return node.toString();
    }

    private static Document document(SettingsRow row) {
        var stored = SettingsDocument.parsed(row.getDocument());
        var preferences = stored.path("preferences");
        return new Document(
                row.getDocVersion(),
                new Preferences(
                        is(preferences, "showKey"),
                        is(preferences, "unresolvedOnly"),
                        is(preferences, "originalInList"),
                        is(preferences, "originalInHeader")),
                StoredGroups.chosen(stored.path("defaults")));
    }

    private static boolean is(JsonNode preferences, String name) {
        return preferences.path(name).asBoolean(false);
    }

    private record Known(Document document, Instant readAt) {}
}
