package io.guichet.web.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.Group;
import io.guichet.web.admin.WireGroups.Choice;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of settings on the wire.
 *
 * <p>What is left out keeps its value, so that a client that does not know a newer field yet does not reset it; what is
 * nested is replaced whole. A group named in {@code reset} is inherited again.
 */
final class SentGroups {

    private final List<Group<?>> reset;
    private final List<Choice> choices;

    private SentGroups(List<Group<?>> reset, List<Choice> choices) {
        this.reset = reset;
        this.choices = choices;
    }

    /** All of them, in their order. */
    static Map<String, Object> shown(WireGroups.ValueOf values) {
        return shown(Group.all(), values);
    }

    static Map<String, Object> shown(Iterable<Group<?>> groups, WireGroups.ValueOf values) {
        var shown = new LinkedHashMap<String, Object>();
        groups.forEach(group -> shown.put(group.name(), WireGroups.of(group).shown(values)));
        return shown;
    }

    static SentGroups read(Json json, ObjectNode document) {
        // In the beginning there was one language.
        if (document.path("welcome").isTextual()) {
            var both = document.path("welcome");
            document.putObject("welcome").<ObjectNode>set("fr", both).set("en", both);
        }
        var choices = new ArrayList<Choice>();
        document.fields().forEachRemaining(field -> {
            if (!field.getKey().equals("reset") && !field.getValue().isNull()) {
                choices.add(WireGroups.of(named(field.getKey())).read(json, field.getValue()));
            }
        });
        return new SentGroups(reset(document.path("reset")), choices);
    }

    private static Group<?> named(String name) {
        return Group.named(name).orElseThrow(() -> new Malformed(name));
    }

    private static List<Group<?>> reset(JsonNode sent) {
        var groups = new ArrayList<Group<?>>();
        for (var name : sent) {
            groups.add(Group.named(name.asText()).orElseThrow(() -> new Malformed("reset")));
        }
        return groups;
    }

    /** What is to be saved; nothing is where something is wrong. */
    Chosen over(Chosen before, Checks checks) {
        var chosen = before;
        for (var group : reset) {
            chosen = chosen.without(group);
        }
        for (var choice : choices) {
            chosen = choice.over(chosen, checks);
        }
        return chosen;
    }
}
