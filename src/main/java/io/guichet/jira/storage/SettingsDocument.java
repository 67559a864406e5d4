package io.guichet.jira.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.core.settings.Chosen;

/**
 * What was chosen, as JSON.
 *
 * <p>Read and written node by node: binding by reflection would leave our classes in Jackson's caches after the plugin is
 * gone.
 */
final class SettingsDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingsDocument() {}

    static String text(Chosen chosen) {
        return StoredGroups.node(chosen).toString();
    }

    static Chosen chosen(String text) {
        return StoredGroups.chosen(parsed(text));
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored settings are not JSON", e);
        }
    }
}
