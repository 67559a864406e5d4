package io.guichet.web.admin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Charter;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.preferences.PreferencesView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of all projects on the wire.
 *
 * @param preferences of whoever has not chosen (M6)
 * @param defaults groups of settings of every project that has none of its own
 * @param reset names of groups that are as usual again
 * @param origins where each group comes from; of no account when sent
 */
record GlobalDocument(
        Integer version,
        PreferencesView preferences,
        ObjectNode defaults,
        List<String> reset,
        Map<String, String> origins) {

    static Map<String, Object> of(GlobalSettings.Document document) {
        var settings = new ProjectSettings(0, Chosen.NOTHING, document.defaults());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("version", document.version());
        shown.put("preferences", PreferencesView.of(document.preferences()));
        shown.put("defaults", SentGroups.shown(settings::get));
        shown.put("origins", SettingsDocument.origins(settings));
        return shown;
    }

    GlobalSettings.Document over(GlobalSettings.Document before, Json json, Checks checks) {
        return new GlobalSettings.Document(
                before.version() == 0 && version == null ? 0 : Malformed.required("version", version),
                preferences == null ? before.preferences() : preferences.over(before.preferences()),
                KeptCharter.in(
                        groups(json).over(before.defaults(), checks),
                        before.defaults().value(Group.CHARTER).orElse(Charter.NONE),
                        Optional.empty()));
    }

    /** A group is reset beside the groups that are chosen. */
    private SentGroups groups(Json json) {
        var groups = Checks.or(defaults, JsonNodeFactory.instance.objectNode());
        if (reset != null) {
            reset.forEach(groups.withArray("reset")::add);
        }
        return SentGroups.read(json, groups);
    }
}
