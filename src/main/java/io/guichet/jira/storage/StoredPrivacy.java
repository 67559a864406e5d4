package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Privacy;

/** What a stored document says of what is kept of people. */
final class StoredPrivacy {

    private StoredPrivacy() {}

    static ObjectNode node(Privacy privacy) {
        return Nodes.object()
                .put("retentionDays", privacy.retentionDays())
                .put("typing", privacy.typing())
                .put("readMarks", privacy.readMarks())
                .put("address", privacy.address());
    }

    static Privacy privacy(JsonNode node, Privacy otherwise) {
        return new Privacy(
                node.path("retentionDays").asInt(otherwise.retentionDays()),
                node.path("typing").asBoolean(otherwise.typing()),
                node.path("readMarks").asBoolean(otherwise.readMarks()),
                node.path("address").asBoolean(otherwise.address()));
    }
}
