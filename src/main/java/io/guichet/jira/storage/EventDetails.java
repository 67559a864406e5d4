package io.guichet.jira.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Translates an event's details to JSON and back; nothing stands for none. */
final class EventDetails {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventDetails() {}

    static String text(Map<String, String> details) {
        if (details.isEmpty()) {
            return "";
        }
        var document = JsonNodeFactory.instance.objectNode();
        details.forEach(document::put);
        return document.toString();
    }

    static Map<String, String> details(String text) {
        var details = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            parse(text, details);
        }
        return details;
    }

    private static void parse(String text, Map<String, String> details) {
        try {
            JSON.readTree(text)
                    .fields()
                    .forEachRemaining(
                            one -> details.put(one.getKey(), one.getValue().asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored details are not JSON", e);
        }
    }
}
