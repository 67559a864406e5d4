package io.guichet.host.plugins;

import java.net.URL;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** An installed plugin, as module types see it. */
public interface Plugin {

    String key();

    String version();

    Bundle bundle();

    /** Makes an instance of a module's class, injecting its constructor with the plugin's components. */
    <T> T create(Class<T> moduleClass);

    /** Whether the class is one of the plugin's components. */
    boolean hasComponent(Class<?> type);

    default ClassLoader classLoader() {
        return bundle().adapt(BundleWiring.class).getClassLoader();
    }

    /** Loads a class that a module names, which has to be of the given type. */
    default <T> Class<? extends T> load(String className, Class<T> type) {
        try {
            return bundle().loadClass(className).asSubclass(type);
        } catch (ClassNotFoundException e) {
            throw new PluginProblem(key() + ": class " + className + " is not in the plugin or not imported by it", e);
        } catch (ClassCastException e) {
            throw new PluginProblem(key() + ": expected " + className + " to be a " + type.getName(), e);
        }
    }

    default Optional<URL> file(String path) {
        return Optional.ofNullable(bundle().getEntry(path.startsWith("/") ? path.substring(1) : path));
    }

    /** Refuses a class that Jira would not inject: one with constructor arguments that is no component. */
    default void requireComponent(Class<?> moduleClass) {
        boolean injected = Arrays.stream(moduleClass.getConstructors()).anyMatch(made -> made.getParameterCount() > 0);
        if (injected && !hasComponent(moduleClass)) {
            throw new PluginProblem(key() + ": " + moduleClass.getName()
                    + " has a constructor to inject, so it must be annotated with @Named");
        }
    }

    /** Like {@link #create}, for modules whose class Jira injects only when it is a component. */
    default <T> T createComponent(Class<T> moduleClass) {
        requireComponent(moduleClass);
        return create(moduleClass);
    }
}
