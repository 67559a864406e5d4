package io.guichet.jira.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.core.conversation.Assistance;
import io.guichet.core.conversation.Assistance.Source;
import java.util.Optional;

/** Translates what a message of the assistant's has to JSON and back. */
final class StoredAssistance {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredAssistance() {}

    static String text(Assistance assistance) {
        var node = Nodes.object();
        node.set("name", Nodes.texts(assistance.name()));
        node.set("sources", Nodes.array(assistance.sources(), StoredAssistance::node));
        return node.toString();
    }

    private static JsonNode node(Source source) {
        return Nodes.object()
                .put("article", source.article())
                .put("title", source.title())
                .put("space", source.space())
                .put("kind", source.kind())
                .put("url", source.url())
                .put("quote", source.quote());
    }

    static Optional<Assistance> assistance(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var node = JSON.readTree(text);
            return Optional.of(new Assistance(
                    Nodes.texts(node.path("name")), Nodes.list(node.path("sources"), StoredAssistance::source)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored assistance is not JSON", e);
        }
    }

    private static Source source(JsonNode node) {
        return new Source(
                node.path("article").asText(),
                node.path("title").asText(),
                node.path("space").asText(),
                node.path("kind").asText(),
                node.path("url").asText(),
                node.path("quote").asText());
    }
}
