package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.preferences.Preferences;
import io.guichet.core.settings.GlobalSettings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** The settings of all projects, kept beside those of each, under a name that no project can have. */
@Named
public final class AoGlobalSettings implements GlobalSettings {

    private static final String EVERYWHERE = "*";

    private final Versions versions;
    private final Clock clock;

    @Inject
    public AoGlobalSettings(@ComponentImport ActiveObjects ao, Clock clock) {
        this.versions = new Versions(ao);
        this.clock = clock;
    }

    /** Read each time: asked when a person's own choice is, which costs a question as well. */
    @Override
    public Document now() {
        return versions.latest(EVERYWHERE).map(AoGlobalSettings::document).orElse(Document.UNTOUCHED);
    }

    @Override
    public Saving save(Document changed) {
        var now = now();
        var next = now.version() + 1;
        if (now.version() != changed.version()
                || !versions.add(EVERYWHERE, next, text(changed.preferences()), clock.millis())) {
            return new Saving.Stale(now());
        }
        return new Saving.Saved(new Document(next, changed.preferences()));
    }

    private static String text(Preferences preferences) {
        var node = Nodes.object();
        node.set(
                "preferences",
                Nodes.object()
                        .put("showKey", preferences.showKey())
                        .put("unresolvedOnly", preferences.unresolvedOnly())
                        .put("originalInList", preferences.originalInList())
                        .put("originalInHeader", preferences.originalInHeader()));
        return node.toString();
    }

    private static Document document(SettingsRow row) {
        var preferences = SettingsDocument.parsed(row.getDocument()).path("preferences");
        return new Document(
                row.getDocVersion(),
                new Preferences(
                        is(preferences, "showKey"),
                        is(preferences, "unresolvedOnly"),
                        is(preferences, "originalInList"),
                        is(preferences, "originalInHeader")));
    }

    private static boolean is(JsonNode preferences, String name) {
        return preferences.path(name).asBoolean(false);
    }
}
