package io.guichet.host.webresources;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.Registration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The web-resources of all enabled plugins, by their complete key. */
public final class WebResources implements ModuleType {

    /** What Jira itself has on every page; a plugin may name it as a dependency and finds it there. */
    private static final Set<String> OF_THE_PRODUCT = Set.of("com.atlassian.auiplugin", "jira.webresources");

    private final Map<String, WebResource> byKey = Collections.synchronizedMap(new LinkedHashMap<>());

    @Override
    public Set<String> elements() {
        return Set.of("web-resource");
    }

    @Override
    public Stage stage() {
        return Stage.AFTER_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        WebResource resource = new WebResource(module, plugin);
        resource.downloads().forEach(download -> requireFile(resource, download.requiredAttribute("name")));
        resource.soyFiles();
        byKey.put(resource.completeKey(), resource);
        return () -> byKey.remove(resource.completeKey());
    }

    private static void requireFile(WebResource resource, String name) {
        if (!name.endsWith("/") && resource.file(name).isEmpty()) {
            throw new PluginProblem(resource.module() + ": the file of resource " + name + " is not in the jar");
        }
    }

    public Optional<WebResource> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /** All a page of these contexts needs, each after what it depends on. */
    List<WebResource> forContexts(List<String> contexts) {
        Set<WebResource> ordered = new LinkedHashSet<>();
        List<WebResource> all;
        synchronized (byKey) {
            all = List.copyOf(byKey.values());
        }
        for (String context : contexts) {
            all.stream()
                    .filter(resource -> resource.contexts().contains(context))
                    .forEach(resource -> addAfterDependencies(resource, ordered));
        }
        return List.copyOf(ordered);
    }

    /** A web-resource after all it depends on. */
    public List<WebResource> withDependencies(WebResource resource) {
        Set<WebResource> ordered = new LinkedHashSet<>();
        addAfterDependencies(resource, ordered);
        return List.copyOf(ordered);
    }

    private void addAfterDependencies(WebResource resource, Set<WebResource> ordered) {
        if (ordered.contains(resource)) {
            return;
        }
        for (String dependency : resource.dependencies()) {
            if (!OF_THE_PRODUCT.contains(dependency.split(":")[0])) {
                addAfterDependencies(required(dependency, resource), ordered);
            }
        }
        ordered.add(resource);
    }

    private WebResource required(String key, WebResource by) {
        return find(key)
                .orElseThrow(() -> new PluginProblem(by.module() + " depends on " + key + ", which nobody has"));
    }
}
