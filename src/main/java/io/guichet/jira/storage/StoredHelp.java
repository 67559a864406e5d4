package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Help;
import io.guichet.core.settings.Help.Link;
import io.guichet.core.settings.Help.Phone;
import io.guichet.core.settings.Service;
import io.guichet.core.settings.TimeOfDay;
import io.guichet.core.settings.Topic;

/** What a stored document says to orient customers: help, topics, other services. */
final class StoredHelp {

    private StoredHelp() {}

    static ObjectNode node(Help help) {
        var node = Nodes.object().put("guideUrl", help.guideUrl());
        node.set("rules", Nodes.texts(help.rules()));
        node.set(
                "phone",
                Nodes.object()
                        .put("number", help.phone().number())
                        .put("from", help.phone().from().toString())
                        .put("to", help.phone().to().toString()));
        node.set("links", Nodes.array(help.links(), StoredHelp::node));
        return node;
    }

    private static ObjectNode node(Link link) {
        var node = Nodes.object().put("url", link.url());
        node.set("label", Nodes.texts(link.label()));
        return node;
    }

    static ObjectNode node(Topic topic) {
        var node = Nodes.object().put("id", topic.id());
        node.set("name", Nodes.texts(topic.name()));
        node.set("modules", Nodes.array(topic.modules(), StoredHelp::node));
        return node;
    }

    private static ObjectNode node(Topic.Part module) {
        var node = Nodes.object().put("id", module.id());
        node.set("name", Nodes.texts(module.name()));
        return node;
    }

    static ObjectNode node(Service service) {
        var node = Nodes.object().put("id", service.id()).put("contact", service.contact());
        node.set("name", Nodes.texts(service.name()));
        return node;
    }

    static Help help(JsonNode node, Help otherwise) {
        return node.isObject()
                ? new Help(
                        Nodes.texts(node.path("rules")),
                        node.path("guideUrl").asText(""),
                        phone(node.path("phone"), otherwise.phone()),
                        Nodes.list(node.path("links"), StoredHelp::link))
                : otherwise;
    }

    private static Phone phone(JsonNode node, Phone otherwise) {
        return node.isObject()
                ? new Phone(
                        node.path("number").asText(""),
                        TimeOfDay.of(node.path("from").asText()),
                        TimeOfDay.of(node.path("to").asText()))
                : otherwise;
    }

    private static Link link(JsonNode node) {
        return new Link(Nodes.texts(node.path("label")), node.path("url").asText());
    }

    static Topic topic(JsonNode node) {
        return new Topic(
                node.path("id").asText(),
                Nodes.texts(node.path("name")),
                Nodes.list(node.path("modules"), StoredHelp::module));
    }

    private static Topic.Part module(JsonNode node) {
        return new Topic.Part(node.path("id").asText(), Nodes.texts(node.path("name")));
    }

    static Service service(JsonNode node) {
        return new Service(
                node.path("id").asText(),
                Nodes.texts(node.path("name")),
                node.path("contact").asText(""));
    }
}
