package io.guichet.host.plugins;

import io.guichet.host.osgi.OsgiFramework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The installed plugins; a stopped one stays installed and can be started again. */
public final class Plugins implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final OsgiFramework framework;
    private final LifecycleCallbacks callbacks;
    private final Map<String, ModuleType> types = new HashMap<>();
    private final Map<String, Bundle> installed = new LinkedHashMap<>();
    private final Map<String, EnabledPlugin> enabled = new LinkedHashMap<>();
    private final List<WeakReference<ClassLoader>> replaced = new ArrayList<>();
    private int installations;

    public Plugins(OsgiFramework framework, Collection<ModuleType> types, LifecycleCallbacks callbacks) {
        this.framework = framework;
        this.callbacks = callbacks;
        types.forEach(type -> type.elements().forEach(element -> this.types.put(element, type)));
    }

    /** Installs and enables a plugin, in place of an older jar of it; the answer is its key. */
    public synchronized String install(Path jar) {
        String key = PluginDescriptor.ofJar(jar).key();
        if (installed.containsKey(key)) {
            uninstall(key);
        }
        Bundle bundle = installBundle(jar);
        try {
            installed.put(key, bundle);
            start(key);
            return key;
        } catch (RuntimeException e) {
            installed.remove(key);
            uninstallBundle(bundle);
            throw e;
        }
    }

    /** Takes a plugin away; its tables stay, as they do in Jira. */
    public synchronized void uninstall(String key) {
        stop(key);
        uninstallBundle(installed.remove(key));
    }

    public synchronized void start(String key) {
        Bundle bundle = installedBundle(key);
        if (enabled.containsKey(key)) {
            return;
        }
        long began = System.nanoTime();
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new PluginProblem("Plugin " + key + " does not resolve: " + e.getMessage(), e);
        }
        try {
            enabled.put(key, EnabledPlugin.enable(bundle, types, callbacks));
        } catch (RuntimeException e) {
            stop(key);
            throw e;
        }
        LOG.info("Plugin {} enabled in {} ms", key, (System.nanoTime() - began) / 1_000_000);
    }

    public synchronized void stop(String key) {
        Bundle bundle = installedBundle(key);
        Optional.ofNullable(enabled.remove(key)).ifPresent(EnabledPlugin::disable);
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new PluginProblem("Plugin " + key + " could not be stopped", e);
        }
    }

    /** Replaces an installed plugin by another jar of it; the old classes are let go of. */
    public synchronized void upgrade(String key, Path jar) {
        String keyOfJar = PluginDescriptor.ofJar(jar).key();
        if (!keyOfJar.equals(key)) {
            throw new PluginProblem("Expected " + jar + " to be plugin " + key + ", it is " + keyOfJar);
        }
        install(jar);
    }

    private Bundle installBundle(Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            return framework.context().installBundle("plugin " + ++installations + ": " + jar.getFileName(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new PluginProblem(jar + " is no bundle: " + e.getMessage(), e);
        }
    }

    private void uninstallBundle(Bundle bundle) {
        Optional.ofNullable(bundle.adapt(BundleWiring.class))
                .ifPresent(wiring -> replaced.add(new WeakReference<>(wiring.getClassLoader())));
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new PluginProblem("Bundle " + bundle.getSymbolicName() + " could not be uninstalled", e);
        }
        framework.forget(bundle);
        RecordMethods.forgetPlugins();
    }

    private Bundle installedBundle(String key) {
        Bundle bundle = installed.get(key);
        if (bundle == null) {
            throw new PluginProblem("No plugin " + key + " is installed");
        }
        return bundle;
    }

    public synchronized List<Plugin> enabled() {
        return List.copyOf(enabled.values());
    }

    /** How many class loaders of plugins that are no longer installed somebody still holds on to. */
    public synchronized long oldClassLoaders() {
        System.gc();
        replaced.removeIf(loader -> loader.get() == null);
        return replaced.size();
    }

    /** Disables all plugins, the youngest first. */
    @Override
    public synchronized void close() {
        List<String> keys = new ArrayList<>(enabled.keySet());
        Collections.reverse(keys);
        keys.forEach(this::stop);
    }
}
