package io.guichet.jira.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guichet.core.settings.ProjectSettings;

/**
 * Settings as JSON. What a document lacks, an older version of ours having written it, has its default.
 *
 * <p>Read and written node by node: binding by reflection would leave our classes in Jackson's caches after the plugin is
 * gone.
 */
final class SettingsDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingsDocument() {}

    static String text(ProjectSettings settings) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("enabled", settings.enabled())
                .put("pickUpMinutes", settings.pickUpMinutes())
                .put("welcome", settings.welcome())
                .put("requestType", settings.requestType())
                .put("messageLength", settings.messageLength())
                .toString();
    }

    static ProjectSettings settings(int version, String text) {
        var otherwise = ProjectSettings.DEFAULTS;
        var document = parsed(text);
        return new ProjectSettings(
                version,
                document.path("enabled").asBoolean(otherwise.enabled()),
                document.path("pickUpMinutes").asInt(otherwise.pickUpMinutes()),
                document.path("welcome").asText(otherwise.welcome()),
                document.path("requestType").asText(otherwise.requestType()),
                document.path("messageLength").asInt(otherwise.messageLength()));
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored settings are not JSON", e);
        }
    }
}
