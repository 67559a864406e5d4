package io.guichet.host.plugins;

import io.guichet.host.spring.PluginComponents;

/** What to tell the components of a plugin once all of it is enabled, and before any of it is disabled. */
@FunctionalInterface
public interface LifecycleCallbacks {

    Registration started(PluginComponents components);
}
