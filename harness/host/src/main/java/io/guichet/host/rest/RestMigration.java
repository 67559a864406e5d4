package io.guichet.host.rest;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.Registration;
import java.util.Set;

/** Reads {@code <rest-migration>}: a plugin says that its resources are written for REST v2, the only one here. */
public final class RestMigration implements ModuleType {

    @Override
    public Set<String> elements() {
        return Set.of("rest-migration");
    }

    @Override
    public Stage stage() {
        return Stage.BEFORE_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        if (module.xml().child("rest-v2").isEmpty()) {
            throw new PluginProblem(module + ": expected <rest-v2/>");
        }
        return Registration.NOTHING;
    }
}
