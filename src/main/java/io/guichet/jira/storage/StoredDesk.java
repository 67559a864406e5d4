package io.guichet.jira.storage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.HandOverRules;
import io.guichet.core.settings.HandOverRules.Target;
import io.guichet.core.settings.QualificationRules;
import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.QualificationRules.Needed;
import io.guichet.core.settings.RequestKind;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Routing.Skill;
import io.guichet.core.settings.Unseen;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a stored document says of agents' work: routing, what is unseen, qualification, hand-over. */
final class StoredDesk {

    private StoredDesk() {}

    static ObjectNode node(Routing routing) {
        var node = Nodes.object()
                .put("offers", Nodes.word(routing.offers()))
                .put("offerSeconds", routing.answer().toSeconds())
                .put("capacity", routing.capacity());
        node.set("skills", Nodes.array(routing.skills(), StoredDesk::node));
        return node;
    }

    private static ObjectNode node(Skill skill) {
        var node = Nodes.object().put("topic", skill.topic());
        node.set("agents", Nodes.strings(skill.agents()));
        return node;
    }

    static Routing routing(JsonNode node, Routing otherwise) {
        return new Routing(
                Nodes.word(node.path("offers"), otherwise.offers()),
                Duration.ofSeconds(
                        node.path("offerSeconds").asLong(otherwise.answer().toSeconds())),
                node.path("capacity").asInt(otherwise.capacity()),
                Nodes.list(node.path("skills"), StoredDesk::skill));
    }

    private static Skill skill(JsonNode node) {
        return new Skill(node.path("topic").asText(), Nodes.set(node.path("agents")));
    }

    static ObjectNode node(Unseen unseen) {
        var node = Nodes.object();
        node.set("repeatSeconds", Nodes.array(unseen.repeats(), repeat -> Nodes.number(repeat.toSeconds())));
        return node;
    }

    static Unseen unseen(JsonNode node, Unseen otherwise) {
        var repeats = node.path("repeatSeconds");
        return repeats.isArray()
                ? new Unseen(Nodes.list(repeats, repeat -> Duration.ofSeconds(repeat.asLong())))
                : otherwise;
    }

    static ObjectNode node(QualificationRules rules) {
        var node = Nodes.object()
                .put("requiredToClose", rules.requiredToClose())
                .put("reporter", Nodes.word(rules.reporter()))
                .put("technicalReporter", rules.technicalReporter())
                .put("group", rules.group());
        node.set(
                "required",
                Nodes.strings(rules.needed().stream().sorted().map(Nodes::word).toList()));
        node.set("types", Nodes.map(rules.types(), Nodes::text));
        node.set("priorities", Nodes.map(rules.priorities(), row -> Nodes.map(row, Nodes::text)));
        return node;
    }

    static QualificationRules qualification(JsonNode node, QualificationRules otherwise) {
        return new QualificationRules(
                map(node.path("types"), RequestKind.class, JsonNode::asText, otherwise.types()),
                node.path("requiredToClose").asBoolean(otherwise.requiredToClose()),
                needed(Nodes.set(node.path("required"))),
                Nodes.word(node.path("reporter"), otherwise.reporter()),
                node.path("technicalReporter").asText(otherwise.technicalReporter()),
                map(node.path("priorities"), Level.class, StoredDesk::row, otherwise.priorities()),
                node.path("group").asText(otherwise.group()));
    }

    private static Set<Needed> needed(Set<String> words) {
        return Arrays.stream(Needed.values())
                .filter(needed -> words.contains(Nodes.word(needed)))
                .collect(toUnmodifiableSet());
    }

    private static Map<Level, String> row(JsonNode node) {
        return map(node, Level.class, JsonNode::asText, Map.of());
    }

    private static <K extends Enum<K>, V> Map<K, V> map(
            JsonNode node, Class<K> keys, Function<JsonNode, V> read, Map<K, V> otherwise) {
        if (!node.isObject()) {
            return otherwise;
        }
        var map = new EnumMap<K, V>(keys);
        for (var key : keys.getEnumConstants()) {
            if (node.has(Nodes.word(key))) {
                map.put(key, read.apply(node.path(Nodes.word(key))));
            }
        }
        return map;
    }

    static ObjectNode node(HandOverRules rules) {
        var node = Nodes.object();
        node.set("targets", Nodes.array(rules.targets(), StoredDesk::node));
        return node;
    }

    private static ObjectNode node(Target target) {
        var node = Nodes.object()
                .put("project", target.project())
                .put("bug", target.bug())
                .put("other", target.other())
                .put("link", target.link());
        node.set("name", Nodes.texts(target.name()));
        var priorities = node.putObject("priorities");
        target.priorities().forEach(priorities::put);
        return node;
    }

    static HandOverRules handOver(JsonNode node) {
        return new HandOverRules(Nodes.list(node.path("targets"), StoredDesk::target));
    }

    private static Map<String, String> priorities(JsonNode node) {
        var names = new HashMap<String, String>();
        node.fields()
                .forEachRemaining(one -> names.put(one.getKey(), one.getValue().asText()));
        return names;
    }

    private static Target target(JsonNode node) {
        return new Target(
                node.path("project").asText(),
                Nodes.texts(node.path("name")),
                node.path("bug").asText(),
                node.path("other").asText(),
                node.path("link").asText(""),
                priorities(node.path("priorities")));
    }
}
