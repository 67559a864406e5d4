package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Knowledge;

/** What a stored document says of the articles that are proposed. */
final class StoredKnowledge {

    private StoredKnowledge() {}

    static ObjectNode node(Knowledge knowledge) {
        var node = Nodes.object()
                .put("enabled", knowledge.enabled())
                .put("audience", Nodes.word(knowledge.audience()))
                .put("reviewSpace", knowledge.reviewSpace());
        node.set("reviewLabels", Nodes.strings(knowledge.reviewLabels()));
        node.set("spaces", Nodes.strings(knowledge.spaces()));
        return node;
    }

    static Knowledge knowledge(JsonNode node, Knowledge otherwise) {
        return new Knowledge(
                node.path("enabled").asBoolean(otherwise.enabled()),
                Nodes.strings(node.path("spaces"), otherwise.spaces()),
                Nodes.word(node.path("audience"), otherwise.audience()),
                node.path("reviewSpace").asText(otherwise.reviewSpace()),
                Nodes.strings(node.path("reviewLabels"), otherwise.reviewLabels()));
    }
}
