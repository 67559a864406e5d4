package io.guichet.jira.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.core.settings.ProjectSettings;
import java.time.Duration;

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
        var node = Nodes.object()
                .put("enabled", settings.enabled())
                .put("pickUpMinutes", settings.pickUpMinutes())
                .put("welcome", settings.welcome())
                .put("requestType", settings.requestType())
                .put("messageLength", settings.messageLength())
                .put("outsideHours", Nodes.word(settings.outsideHours()))
                .put("secrets", Nodes.word(settings.secrets()));
        node.set("schedule", StoredSchedule.node(settings.schedule()));
        node.set("delays", StoredRules.node(settings.delays()));
        node.set("files", StoredRules.node(settings.files()));
        node.set("keyUsers", StoredRules.node(settings.keyUsers()));
        node.set("charter", StoredRules.node(settings.charter()));
        node.set("help", StoredHelp.node(settings.help()));
        node.set("topics", Nodes.array(settings.topics(), StoredHelp::node));
        node.set("services", Nodes.array(settings.services(), StoredHelp::node));
        node.set("look", StoredRules.node(settings.look()));
        node.put("amendSeconds", settings.amending().toSeconds());
        node.set("routing", StoredDesk.node(settings.routing()));
        node.set("unseen", StoredDesk.node(settings.unseen()));
        node.set("qualification", StoredDesk.node(settings.qualification()));
        node.set("handOver", StoredDesk.node(settings.handOver()));
        return node.toString();
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
                document.path("messageLength").asInt(otherwise.messageLength()),
                StoredSchedule.schedule(document.path("schedule"), otherwise.schedule()),
                Nodes.word(document.path("outsideHours"), otherwise.outsideHours()),
                StoredRules.delays(document.path("delays"), otherwise.delays()),
                StoredRules.files(document.path("files"), otherwise.files()),
                Nodes.word(document.path("secrets"), otherwise.secrets()),
                StoredRules.keyUsers(document.path("keyUsers"), otherwise.keyUsers()),
                StoredRules.charter(document.path("charter")),
                StoredHelp.help(document.path("help"), otherwise.help()),
                Nodes.list(document.path("topics"), StoredHelp::topic),
                Nodes.list(document.path("services"), StoredHelp::service),
                StoredRules.look(document.path("look"), otherwise.look()),
                StoredDesk.routing(document.path("routing"), otherwise.routing()),
                StoredDesk.unseen(document.path("unseen"), otherwise.unseen()),
                StoredDesk.qualification(document.path("qualification"), otherwise.qualification()),
                StoredDesk.handOver(document.path("handOver")),
                Duration.ofSeconds(document.path("amendSeconds")
                        .asLong(otherwise.amending().toSeconds())));
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored settings are not JSON", e);
        }
    }
}
