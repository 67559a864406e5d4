package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Look;
import io.guichet.core.settings.Look.Offset;

/** What a stored document says of how launcher and window present themselves. */
final class StoredLook {

    private StoredLook() {}

    static ObjectNode node(Look look) {
        var node = Nodes.object()
                .put("side", Nodes.word(look.side()))
                .put("launcher", Nodes.word(look.launcher()))
                .put("headerEntry", look.headerEntry())
                .put("agents", Nodes.word(look.agents()))
                .put("accent", look.accent())
                .put("picture", look.picture())
                .put("theme", Nodes.word(look.theme()));
        node.set(
                "offset",
                Nodes.object()
                        .put("x", look.offset().x())
                        .put("y", look.offset().y()));
        node.set("name", Nodes.texts(look.name()));
        return node;
    }

    static Look look(JsonNode node, Look otherwise) {
        var offset = node.path("offset");
        return new Look(
                Nodes.word(node.path("side"), otherwise.side()),
                Nodes.word(node.path("launcher"), otherwise.launcher()),
                node.path("headerEntry").asBoolean(otherwise.headerEntry()),
                Nodes.word(node.path("agents"), otherwise.agents()),
                node.path("accent").asText(otherwise.accent()),
                new Offset(
                        offset.path("x").asInt(otherwise.offset().x()),
                        offset.path("y").asInt(otherwise.offset().y())),
                Nodes.texts(node.path("name")),
                node.path("picture").asText(otherwise.picture()),
                Nodes.word(node.path("theme"), otherwise.theme()));
    }
}
