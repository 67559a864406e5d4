package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Rates;

/** What a stored document says of how much a customer may write. */
final class StoredRates {

    private StoredRates() {}

    static ObjectNode node(Rates rates) {
        return Nodes.object()
                .put("conversationsPerHour", rates.conversationsPerHour())
                .put("messagesPerMinute", rates.messagesPerMinute())
                .put("filesPerHour", rates.filesPerHour());
    }

    static Rates rates(JsonNode node, Rates otherwise) {
        return new Rates(
                node.path("conversationsPerHour").asInt(otherwise.conversationsPerHour()),
                node.path("messagesPerMinute").asInt(otherwise.messagesPerMinute()),
                node.path("filesPerHour").asInt(otherwise.filesPerHour()));
    }
}
