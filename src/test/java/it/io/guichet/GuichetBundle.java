package it.io.guichet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The installed plugin, as its neighbour in the OSGi container sees it. */
final class GuichetBundle {
    private final Bundle bundle;

    private GuichetBundle(Bundle bundle) {
        this.bundle = bundle;
    }

    static GuichetBundle installed() {
        Bundle own = FrameworkUtil.getBundle(GuichetBundle.class);
        return Stream.of(own.getBundleContext().getBundles())
                .filter(bundle -> "io.guichet".equals(bundle.getSymbolicName()))
                .findFirst()
                .map(GuichetBundle::new)
                .orElseThrow(() -> new AssertionError("Expected bundle io.guichet to be installed"));
    }

    boolean isActive() {
        return bundle.getState() == Bundle.ACTIVE;
    }

    /** The lines of one of the scanner's index files. */
    List<String> index(String name) {
        return text("META-INF/plugin-components/" + name).lines().toList();
    }

    String text(String path) {
        URL entry = bundle.getEntry(path);
        if (entry == null) {
            throw new AssertionError("Expected " + path + " in the plugin");
        }
        try (InputStream in = entry.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Expected class " + className + " in the plugin", e);
        }
    }

    /** Whether somebody offers a service to the plugin. */
    boolean isOffered(String type) {
        return bundle.getBundleContext().getServiceReference(type) != null;
    }

    /** Whether the plugin itself offers a service to others. */
    boolean offers(String type) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return offered != null
                && Stream.of(offered)
                        .flatMap(reference -> Stream.of((String[]) reference.getProperty("objectClass")))
                        .anyMatch(type::equals);
    }

    /** A service as the plugin gets it: Active Objects gives each bundle its own tables. */
    <T> T service(Class<T> type) {
        return bundle.getBundleContext().getService(bundle.getBundleContext().getServiceReference(type));
    }
}
