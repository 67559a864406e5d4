package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.RequestRules;

/** What a stored document says of when a conversation becomes a request. */
final class StoredRequests {

    private StoredRequests() {}

    static ObjectNode node(RequestRules rules) {
        var node = Nodes.object().put("create", Nodes.word(rules.create())).put("afterMinutes", rules.afterMinutes());
        node.set("title", Nodes.texts(rules.title()));
        node.set("closing", Nodes.strings(rules.closing()));
        return node;
    }

    static RequestRules requests(JsonNode node, RequestRules otherwise) {
        return new RequestRules(
                Nodes.word(node.path("create"), otherwise.create()),
                node.path("afterMinutes").asInt(otherwise.afterMinutes()),
                Nodes.texts(node.path("title")),
                Nodes.strings(node.path("closing"), otherwise.closing()));
    }
}
