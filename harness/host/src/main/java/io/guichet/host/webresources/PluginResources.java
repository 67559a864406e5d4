package io.guichet.host.webresources;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.Registration;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files that plugins serve themselves, outside of any web-resource: {@code <resource type="download">}. */
public final class PluginResources implements ModuleType {

    private record Served(ModuleDeclaration module, Plugin plugin) {}

    private final List<Served> served = new CopyOnWriteArrayList<>();

    @Override
    public Set<String> elements() {
        return Set.of("resource:download");
    }

    @Override
    public Stage stage() {
        return Stage.AFTER_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        Served opened = new Served(module, plugin);
        served.add(opened);
        return () -> served.remove(opened);
    }

    Optional<URL> file(String pluginKey, String name) {
        return served.stream()
                .filter(one -> one.plugin().key().equals(pluginKey))
                .map(one -> Downloads.location(one.module().xml(), name)
                        .flatMap(location -> one.plugin().file(location)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
