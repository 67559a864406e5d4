package io.guichet.host.plugins;

import java.util.Set;

/** Knows what to do with one kind of module. */
public interface ModuleType {

    /** When a module is opened in the course of enabling its plugin. */
    enum Stage {
        /** What the plugin's components may use from their first breath: tables, translations. */
        BEFORE_COMPONENTS,
        /** What lets the outside world in, and is made by the plugin's components. */
        AFTER_COMPONENTS
    }

    /** What this type reads of a descriptor, by {@link ModuleDeclaration#type()}. */
    Set<String> elements();

    Stage stage();

    /** Opens the module; the answer closes it again. */
    Registration open(ModuleDeclaration module, Plugin plugin);
}
