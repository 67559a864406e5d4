package io.guichet.web.admin;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.settings.Differences;
import io.guichet.core.settings.Group;
import io.guichet.web.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tells settings apart as they look on the wire: paths and words are those that forms and problems have, too. */
@Named
public final class WireDifferences implements Differences {

    private final Json json;

    @Inject
    public WireDifferences(Json json) {
        this.json = json;
    }

    @Override
    public <T> List<Difference> between(Group<T> group, T before, T after) {
        var found = new ArrayList<Difference>();
        compare(group.name(), tree(group, before), tree(group, after), found);
        return found;
    }

    private <T> JsonNode tree(Group<T> group, T value) {
        return json.tree(WireGroups.of(group).shown(new WireGroups.ValueOf() {
            @Override
            @SuppressWarnings("unchecked")
            public <U> U of(Group<U> asked) {
                // Nobody asks but the group's own line, and for the group itself.
                return (U) value;
            }
        }));
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        if (isObject(before) && isObject(after)) {
            names(before, after)
                    .forEach(name -> compare(path + "." + name, before.path(name), after.path(name), found));
        } else if (before.isArray() && after.isArray()) {
            lists(path, items(before), items(after), found);
        } else {
            found.add(new Difference(path, text(before), text(after)));
        }
    }

    /** What is not there has no fields. */
    private static boolean isObject(JsonNode node) {
        return node.isObject() || node.isMissingNode();
    }

    private static Iterable<String> names(JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Where one item came or went, the others are the same as before, though at another place. */
    private static void lists(String path, List<JsonNode> before, List<JsonNode> after, List<Difference> found) {
        if (Stream.concat(before.stream(), after.stream()).allMatch(JsonNode::isValueNode)) {
            values(path, before, after, found);
            return;
        }
        var shortest = Math.min(before.size(), after.size());
        var head = 0;
        while (head < shortest && before.get(head).equals(after.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < shortest - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var same = before.size() == after.size();
        for (var i = head; i < before.size() - tail; i++) {
            var place = path + "[" + i + "]";
            if (same) {
                compare(place, before.get(i), after.get(i), found);
            } else {
                found.add(new Difference(place, text(before.get(i)), ""));
            }
        }
        for (var i = head; !same && i < after.size() - tail; i++) {
            found.add(new Difference(path + "[" + i + "]", "", text(after.get(i))));
        }
    }

    /** Of a long list of names, those that came and went; the whole where only their order is another. */
    private static void values(String path, List<JsonNode> before, List<JsonNode> after, List<Difference> found) {
        var gone = without(before, after);
        var come = without(after, before);
        var order = gone.isEmpty() && come.isEmpty();
        found.add(new Difference(path, joined(order ? before : gone), joined(order ? after : come)));
    }

    private static List<JsonNode> without(List<JsonNode> values, List<JsonNode> others) {
        var there = new HashSet<>(others);
        return values.stream().filter(one -> !there.contains(one)).toList();
    }

    private static String joined(List<JsonNode> values) {
        return String.join(", ", values.stream().map(JsonNode::asText).toList());
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String text(JsonNode node) {
        return node.isContainerNode() ? node.toString() : node.asText();
    }
}
