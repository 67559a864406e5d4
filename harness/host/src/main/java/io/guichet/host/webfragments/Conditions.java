package io.guichet.host.webfragments;

import com.atlassian.plugin.web.Condition;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Reads {@code <condition>} and {@code <conditions>} of a fragment into one question about the page's context. */
final class Conditions {

    private Conditions() {}

    /** Holds when all conditions directly below the element hold; without any it holds. */
    static Predicate<Map<String, Object>> of(XmlElement fragment, Plugin plugin) {
        return all(read(fragment, plugin));
    }

    private static List<Predicate<Map<String, Object>>> read(XmlElement parent, Plugin plugin) {
        List<Predicate<Map<String, Object>>> conditions = new ArrayList<>();
        parent.children("condition").forEach(condition -> conditions.add(one(condition, plugin)));
        parent.children("conditions").forEach(group -> conditions.add(group(group, plugin)));
        return conditions;
    }

    private static Predicate<Map<String, Object>> group(XmlElement group, Plugin plugin) {
        List<Predicate<Map<String, Object>>> members = read(group, plugin);
        String type = group.attribute("type").orElse("AND");
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "AND" -> all(members);
            case "OR" -> context -> members.stream().anyMatch(member -> member.test(context));
            default -> throw new PluginProblem("Expected <conditions type> to be AND or OR, not " + type);
        };
    }

    private static Predicate<Map<String, Object>> all(List<Predicate<Map<String, Object>>> members) {
        return context -> members.stream().allMatch(member -> member.test(context));
    }

    private static Predicate<Map<String, Object>> one(XmlElement element, Plugin plugin) {
        Condition condition = plugin.create(plugin.load(element.requiredAttribute("class"), Condition.class));
        condition.init(element.params());
        Predicate<Map<String, Object>> shown = condition::shouldDisplay;
        return element.attribute("invert").filter("true"::equals).isPresent() ? shown.negate() : shown;
    }
}
