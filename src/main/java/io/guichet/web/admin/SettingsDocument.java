package io.guichet.web.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of a project on the wire: its version and its groups, and where each of these comes from.
 *
 * <p>A document is saved over the version that it was made from, which may not be left out once there is one.
 */
final class SettingsDocument {

    private static final Pattern PROJECT_KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,254}");

    private final Optional<Integer> version;
    private final SentGroups groups;

    private SettingsDocument(Optional<Integer> version, SentGroups groups) {
        this.version = version;
        this.groups = groups;
    }

    static Map<String, Object> of(ProjectSettings settings) {
        var document = new LinkedHashMap<String, Object>();
        document.put("version", settings.version());
        document.putAll(SentGroups.shown(settings::get));
        document.put("origins", origins(settings));
        return document;
    }

    static Map<String, String> origins(ProjectSettings settings) {
        var origins = new LinkedHashMap<String, String>();
        Group.all().forEach(group -> origins.put(group.name(), Checks.word(settings.origin(group))));
        return origins;
    }

    /** Whoever sends back what was shown to her may send the origins, too. */
    static SettingsDocument read(Json json, ObjectNode sent) {
        var document = sent.deepCopy();
        var version = Optional.ofNullable(document.remove("version"))
                .filter(node -> !node.isNull())
                .map(node -> json.read(node, Integer.class));
        document.remove("origins");
        return new SettingsDocument(version, SentGroups.read(json, document));
    }

    static Optional<ProjectKey> projectKey(String text) {
        return Optional.of(text)
                .filter(key -> PROJECT_KEY.matcher(key).matches())
                .map(ProjectKey::new);
    }

    /** What is to be saved; nothing is where something is wrong. */
    ProjectSettings over(ProjectSettings before, Checks checks) {
        var base = before.version() == 0 && version.isEmpty() ? 0 : Malformed.required("version", version.orElse(null));
        return new ProjectSettings(base, groups.over(before.own(), checks), before.everywhere());
    }
}
