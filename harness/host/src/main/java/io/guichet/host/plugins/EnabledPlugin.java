package io.guichet.host.plugins;

import io.guichet.host.spring.PluginComponents;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin from enabling to disabling; whatever enabling opens, disabling closes in the opposite order. */
final class EnabledPlugin implements Plugin {

    private static final Logger LOG = LoggerFactory.getLogger(EnabledPlugin.class);

    private final Bundle bundle;
    private final PluginDescriptor descriptor;
    private final Deque<Registration> opened = new ArrayDeque<>();
    private PluginComponents components;

    private EnabledPlugin(Bundle bundle) {
        this.bundle = bundle;
        this.descriptor = PluginDescriptor.of(bundle);
    }

    static EnabledPlugin enable(Bundle bundle, Map<String, ModuleType> types, LifecycleCallbacks callbacks) {
        EnabledPlugin plugin = new EnabledPlugin(bundle);
        try {
            plugin.enable(types, callbacks);
            return plugin;
        } catch (RuntimeException e) {
            plugin.disable();
            throw e;
        }
    }

    private void enable(Map<String, ModuleType> types, LifecycleCallbacks callbacks) {
        refuseUnknownModules(types);
        open(ModuleType.Stage.BEFORE_COMPONENTS, types);
        components = PluginComponents.start(bundle, componentImports());
        opened.push(components::close);
        open(ModuleType.Stage.AFTER_COMPONENTS, types);
        opened.push(callbacks.started(components));
    }

    private void refuseUnknownModules(Map<String, ModuleType> types) {
        descriptor.modules().stream()
                .filter(module -> !types.containsKey(module.type()) && !isComponentImport(module))
                .findFirst()
                .ifPresent(module -> {
                    throw new PluginProblem("This host knows no module type <" + module.type() + "> (" + module + ")");
                });
    }

    private static boolean isComponentImport(ModuleDeclaration module) {
        return module.type().equals("component-import");
    }

    private List<String> componentImports() {
        return descriptor.modules().stream()
                .filter(EnabledPlugin::isComponentImport)
                .map(module -> module.xml().requiredAttribute("interface"))
                .toList();
    }

    private void open(ModuleType.Stage stage, Map<String, ModuleType> types) {
        for (ModuleDeclaration module : descriptor.modules()) {
            ModuleType type = types.get(module.type());
            if (type == null || type.stage() != stage || module.isDisabledInDescriptor()) {
                continue;
            }
            try {
                opened.push(type.open(module, this));
            } catch (RuntimeException e) {
                throw new PluginProblem(module + " could not be enabled: " + e.getMessage(), e);
            }
        }
    }

    void disable() {
        while (!opened.isEmpty()) {
            Registration next = opened.pop();
            try {
                next.undo();
            } catch (RuntimeException e) {
                LOG.error("{}: disabling goes on after a failure", key(), e);
            }
        }
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public Bundle bundle() {
        return bundle;
    }

    @Override
    public <T> T create(Class<T> moduleClass) {
        return components.create(moduleClass);
    }

    @Override
    public boolean hasComponent(Class<?> type) {
        return components.has(type);
    }
}
