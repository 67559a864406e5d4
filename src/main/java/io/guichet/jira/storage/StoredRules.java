package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Charter;
import io.guichet.core.settings.Delays;
import io.guichet.core.settings.FileRules;
import io.guichet.core.settings.IdentityRules;
import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.KeyUsers.Indirect;
import java.time.Duration;

/** What a stored document lays down: delays, files, key users, who they are, charter. */
final class StoredRules {

    private StoredRules() {}

    static ObjectNode node(Delays delays) {
        return Nodes.object()
                .put("waitSeconds", delays.waiting().toSeconds())
                .put("waitWarningSeconds", delays.waitingWarning().toSeconds())
                .put("idleSeconds", delays.idle().toSeconds())
                .put("idleWarningSeconds", delays.idleWarning().toSeconds())
                .put("invitationSeconds", delays.invitation().toSeconds())
                .put("busyChoiceSeconds", delays.busyChoice().toSeconds());
    }

    static Delays delays(JsonNode node, Delays otherwise) {
        return new Delays(
                seconds(node.path("waitSeconds"), otherwise.waiting()),
                seconds(node.path("waitWarningSeconds"), otherwise.waitingWarning()),
                seconds(node.path("idleSeconds"), otherwise.idle()),
                seconds(node.path("idleWarningSeconds"), otherwise.idleWarning()),
                seconds(node.path("invitationSeconds"), otherwise.invitation()),
                seconds(node.path("busyChoiceSeconds"), otherwise.busyChoice()));
    }

    private static Duration seconds(JsonNode node, Duration otherwise) {
        return Duration.ofSeconds(node.asLong(otherwise.toSeconds()));
    }

    static ObjectNode node(FileRules files) {
        var node = Nodes.object().put("largestBytes", files.largestBytes());
        node.set("types", Nodes.strings(files.types()));
        return node;
    }

    static FileRules files(JsonNode node, FileRules otherwise) {
        return new FileRules(
                node.path("largestBytes").asLong(otherwise.largestBytes()),
                Nodes.strings(node.path("types"), otherwise.types()));
    }

    static ObjectNode node(KeyUsers users) {
        var node = Nodes.object().put("everyone", users.everyone()).put("contact", users.contact());
        node.set("groups", Nodes.strings(users.groups()));
        node.set("organisations", Nodes.strings(users.organisations()));
        node.set("people", Nodes.strings(users.people()));
        node.set("indirect", Nodes.array(users.indirect(), StoredRules::node));
        return node;
    }

    private static ObjectNode node(Indirect indirect) {
        return Nodes.object().put("organisation", indirect.organisation()).put("partner", indirect.partner());
    }

    static KeyUsers keyUsers(JsonNode node, KeyUsers otherwise) {
        return new KeyUsers(
                node.path("everyone").asBoolean(otherwise.everyone()),
                Nodes.set(node.path("groups")),
                Nodes.set(node.path("organisations")),
                Nodes.set(node.path("people")),
                node.path("contact").asText(""),
                Nodes.list(node.path("indirect"), StoredRules::indirect));
    }

    private static Indirect indirect(JsonNode node) {
        return new Indirect(
                node.path("organisation").asText(), node.path("partner").asText());
    }

    static ObjectNode node(IdentityRules identity) {
        return Nodes.object().put("confirm", identity.confirm());
    }

    static IdentityRules identity(JsonNode node, IdentityRules otherwise) {
        return new IdentityRules(node.path("confirm").asBoolean(otherwise.confirm()));
    }

    static ObjectNode node(Charter charter) {
        var node = Nodes.object().put("version", charter.version());
        node.set("text", Nodes.texts(charter.text()));
        return node;
    }

    static Charter charter(JsonNode node) {
        return new Charter(node.path("version").asInt(0), Nodes.texts(node.path("text")));
    }
}
