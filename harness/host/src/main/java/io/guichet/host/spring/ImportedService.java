package io.guichet.host.spring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** A service of the host or of another plugin, as the plugin that imports it holds it. */
final class ImportedService<T> implements InvocationHandler {

    private final Class<T> type;
    private final ServiceTracker<T, T> tracker;

    ImportedService(Class<T> type, BundleContext importer) {
        this.type = type;
        this.tracker = new ServiceTracker<>(importer, type, null);
        tracker.open();
    }

    Class<T> type() {
        return type;
    }

    boolean isThere() {
        return tracker.getService() != null;
    }

    /** For an interface a proxy that outlives the service behind it; a class cannot be proxied and is handed out. */
    T reference() {
        if (!type.isInterface()) {
            return service();
        }
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    private T service() {
        T service = tracker.getService();
        if (service == null) {
            throw new IllegalStateException("No service " + type.getName() + " is there any more");
        }
        return service;
    }

    void close() {
        tracker.close();
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        try {
            return method.invoke(service(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "imported " + type.getName();
        };
    }
}
