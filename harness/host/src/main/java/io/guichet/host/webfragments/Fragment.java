package io.guichet.host.webfragments;

import com.atlassian.plugin.web.ContextProvider;
import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What panels, items and sections share: where they stand, when they are shown, and what they know. */
record Fragment(
        ModuleDeclaration module,
        Plugin plugin,
        Predicate<Map<String, Object>> condition,
        List<ContextProvider> knows) {

    static Fragment of(ModuleDeclaration module, Plugin plugin) {
        List<ContextProvider> providers = module.xml().children("context-provider").stream()
                .map(element -> provider(element, plugin))
                .toList();
        return new Fragment(module, plugin, Conditions.of(module.xml(), plugin), providers);
    }

    private static ContextProvider provider(XmlElement element, Plugin plugin) {
        ContextProvider provider =
                plugin.create(plugin.load(element.requiredAttribute("class"), ContextProvider.class));
        provider.init(element.params());
        return provider;
    }

    boolean isShown(Map<String, Object> context) {
        return condition.test(context);
    }

    /** The page's context with what the fragment's own providers add to it. */
    Map<String, Object> context(Map<String, Object> ofPage) {
        Map<String, Object> all = new HashMap<>(ofPage);
        knows.forEach(provider -> all.putAll(provider.getContextMap(new HashMap<>(all))));
        return all;
    }

    Optional<String> labelKey() {
        return module.xml().child("label").map(label -> label.attribute("key").orElseGet(label::text));
    }
}
