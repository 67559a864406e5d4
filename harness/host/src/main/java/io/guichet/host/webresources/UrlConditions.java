package io.guichet.host.webresources;

import com.atlassian.webresource.spi.condition.UrlReadingCondition;
import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.XmlElement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The {@code <condition>}s of a web-resource. A page asks them what they add to the resource's address; whether that
 * address gives anything is decided by the address alone, as behind a cache.
 */
final class UrlConditions {

    private final List<UrlReadingCondition> all;

    private UrlConditions(List<UrlReadingCondition> all) {
        this.all = all;
    }

    static UrlConditions of(ModuleDeclaration module, Plugin plugin) {
        if (!module.xml().children("conditions").isEmpty()) {
            throw new PluginProblem(module + ": this host does not know <conditions> of web-resources");
        }
        return new UrlConditions(module.xml().children("condition").stream()
                .map(element -> one(element, plugin))
                .toList());
    }

    private static UrlReadingCondition one(XmlElement element, Plugin plugin) {
        if (element.attribute("invert").isPresent()) {
            throw new PluginProblem("this host does not invert conditions of web-resources");
        }
        var condition = plugin.create(plugin.load(element.requiredAttribute("class"), UrlReadingCondition.class));
        condition.init(element.params());
        return condition;
    }

    /** What the visitor's page adds to the address, {@code ?a=true} or nothing; absent when she does not get it. */
    Optional<String> query() {
        Map<String, String> added = new LinkedHashMap<>();
        all.forEach(condition -> condition.addToUrl(added::put));
        if (!hold(added::get)) {
            return Optional.empty();
        }
        String query = added.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return Optional.of(query.isEmpty() ? "" : "?" + query);
    }

    boolean hold(UnaryOperator<String> parameters) {
        return all.stream().allMatch(condition -> condition.shouldDisplay(parameters::apply));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
