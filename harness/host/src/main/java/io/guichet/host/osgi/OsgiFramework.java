package io.guichet.host.osgi;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Felix inside this JVM: the host's packages come from the system bundle, plugins are bundles beside it. */
public final class OsgiFramework implements HostServices, AutoCloseable {

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts an empty framework that keeps its bundles in the given folder until it is closed. */
    public static OsgiFramework start(Path cache) throws BundleException {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.asExports());
        settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_EXT);
        // Reflection's generated accessors live in these packages; everything else a bundle has to import.
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*,jdk.*");
        settings.put("felix.bootdelegation.implicit", "false");
        Framework framework = new FrameworkFactory().newFramework(settings);
        framework.start();
        return new OsgiFramework(framework);
    }

    @Override
    public <T> void provide(Class<T> type, T service) {
        context().registerService(type, service, null);
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Lets go of the class loaders of bundles that were uninstalled; waits until it is done. */
    public void forget(Bundle... uninstalled) {
        CountDownLatch done = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(uninstalled), event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        try {
            if (!done.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The OSGi framework did not finish refreshing within 30 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
