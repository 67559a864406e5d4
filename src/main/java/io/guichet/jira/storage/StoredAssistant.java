package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Assistant;

/** What a stored document says of the assistant. */
final class StoredAssistant {

    private StoredAssistant() {}

    static ObjectNode node(Assistant assistant) {
        var node = Nodes.object()
                .put("enabled", assistant.enabled())
                .put("account", assistant.account())
                .put("model", assistant.model());
        node.set("name", Nodes.texts(assistant.name()));
        node.set("greeting", Nodes.texts(assistant.greeting()));
        node.set("disclaimer", Nodes.texts(assistant.disclaimer()));
        node.set("courtesy", Nodes.texts(assistant.courtesy()));
        return node;
    }

    static Assistant assistant(JsonNode node, Assistant otherwise) {
        return new Assistant(
                node.path("enabled").asBoolean(otherwise.enabled()),
                node.path("account").asText(otherwise.account()),
                node.path("model").asBoolean(otherwise.model()),
                Nodes.texts(node.path("name")),
                Nodes.texts(node.path("greeting")),
                Nodes.texts(node.path("disclaimer")),
                Nodes.texts(node.path("courtesy")));
    }
}
