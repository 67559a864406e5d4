package io.guichet.jira.storage;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.Group;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How each group of settings is stored: a field of its name in a JSON document. A group that nobody chose is left out.
 *
 * <p>What is left out within a group, an older version of ours having written it, is as usual.
 */
final class StoredGroups {

    private static final Map<Group<?>, Stored<?>> ALL = Stream.<Stored<?>>of(
                    new Stored<>(Group.ENABLED, BooleanNode::valueOf, JsonNode::asBoolean),
                    new Stored<>(Group.PICK_UP_MINUTES, IntNode::valueOf, JsonNode::asInt),
                    new Stored<>(Group.PICK_UP_BY, Nodes::enumerated, Nodes::word),
                    new Stored<>(Group.WELCOME, Nodes::texts, (node, usual) -> Nodes.texts(node)),
                    new Stored<>(Group.REQUEST_TYPE, Nodes::text, JsonNode::asText),
                    new Stored<>(Group.MESSAGE_LENGTH, IntNode::valueOf, JsonNode::asInt),
                    new Stored<>(Group.SCHEDULE, StoredSchedule::node, StoredSchedule::schedule),
                    new Stored<>(Group.OUTSIDE_HOURS, Nodes::enumerated, Nodes::word),
                    new Stored<>(Group.DELAYS, StoredRules::node, StoredRules::delays),
                    new Stored<>(Group.FILES, StoredRules::node, StoredRules::files),
                    new Stored<>(Group.SECRETS, Nodes::enumerated, Nodes::word),
                    new Stored<>(Group.KEY_USERS, StoredRules::node, StoredRules::keyUsers),
                    new Stored<>(Group.IDENTITY, StoredRules::node, StoredRules::identity),
                    new Stored<>(Group.CHARTER, StoredRules::node, (node, usual) -> StoredRules.charter(node)),
                    new Stored<>(Group.HELP, StoredHelp::node, StoredHelp::help),
                    Stored.list(Group.TOPICS, StoredHelp::node, StoredHelp::topic),
                    Stored.list(Group.SERVICES, StoredHelp::node, StoredHelp::service),
                    new Stored<>(Group.LOOK, StoredLook::node, StoredLook::look),
                    new Stored<>(Group.ROUTING, StoredDesk::node, StoredDesk::routing),
                    new Stored<>(Group.UNSEEN, StoredDesk::node, StoredDesk::unseen),
                    new Stored<>(Group.QUALIFICATION, StoredDesk::node, StoredDesk::qualification),
                    new Stored<>(Group.HAND_OVER, StoredDesk::node, (node, usual) -> StoredDesk.handOver(node)),
                    new Stored<>(
                            Group.AMENDING,
                            time -> Nodes.number(time.toSeconds()),
                            (node, usual) -> Duration.ofSeconds(node.asLong(usual.toSeconds()))),
                    new Stored<>(Group.REQUESTS, StoredRequests::node, StoredRequests::requests),
                    new Stored<>(Group.RATES, StoredRates::node, StoredRates::rates),
                    new Stored<>(Group.PRIVACY, StoredPrivacy::node, StoredPrivacy::privacy),
                    new Stored<>(Group.KNOWLEDGE, StoredKnowledge::node, StoredKnowledge::knowledge),
                    new Stored<>(Group.ASSISTANT, StoredAssistant::node, StoredAssistant::assistant))
            .collect(toUnmodifiableMap(Stored::group, stored -> stored));

    private StoredGroups() {}

    static ObjectNode node(Chosen chosen) {
        var node = Nodes.object();
        Group.all().stream().map(StoredGroups::of).forEach(stored -> stored.write(chosen, node));
        return node;
    }

    static Chosen chosen(JsonNode node) {
        var chosen = Chosen.NOTHING;
        for (var group : Group.all()) {
            chosen = of(group).read(node, chosen);
        }
        return chosen;
    }

    private static Stored<?> of(Group<?> group) {
        return Optional.<Stored<?>>ofNullable(ALL.get(group))
                .orElseThrow(() -> new IllegalStateException("nobody says how to store " + group));
    }

    /** @param read what was written; what of it is not there is as in the second argument */
    private record Stored<T>(Group<T> group, Function<T, JsonNode> written, BiFunction<JsonNode, T, T> read) {

        static <I> Stored<List<I>> list(Group<List<I>> group, Function<I, JsonNode> item, Function<JsonNode, I> read) {
            return new Stored<>(group, items -> Nodes.array(items, item), (node, usual) -> Nodes.list(node, read));
        }

        void write(Chosen chosen, ObjectNode document) {
            chosen.value(group).ifPresent(value -> document.set(group.name(), written.apply(value)));
        }

        Chosen read(JsonNode document, Chosen before) {
            return document.has(group.name())
                    ? before.with(group, read.apply(document.path(group.name()), group.usual()))
                    : before;
        }
    }
}
