package io.guichet.host.spring;

import io.guichet.host.plugins.PluginProblem;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;

/** A plugin's beans: its components, the services it imports, and those it exports. */
public final class PluginComponents implements AutoCloseable {

    private final Bundle bundle;
    private final ClassLoader loader;
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final List<ImportedService<?>> imports = new ArrayList<>();
    private final List<ServiceRegistration<?>> exports = new ArrayList<>();

    private PluginComponents(Bundle bundle) {
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
        context.setClassLoader(loader);
        context.setDisplayName(bundle.getSymbolicName());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
    }

    /** Makes the beans; {@code moreImports} are the interfaces of the descriptor's {@code <component-import>}s. */
    public static PluginComponents start(Bundle bundle, Collection<String> moreImports) {
        PluginComponents components = new PluginComponents(bundle);
        try {
            components.start(moreImports);
            return components;
        } catch (RuntimeException e) {
            components.close();
            throw e;
        }
    }

    private void start(Collection<String> moreImports) {
        ComponentIndex index = ScannerContextFile.isIn(bundle)
                ? ComponentIndex.of(bundle)
                : new ComponentIndex(List.of(), List.of(), List.of());
        List<String> imported = new ArrayList<>(index.imports());
        imported.addAll(moreImports);
        imported.stream().distinct().map(this::load).forEach(this::importService);
        index.components().forEach(this::register);
        withContextClassLoader(context::refresh);
        index.exports().forEach(this::export);
    }

    private <T> void importService(Class<T> type) {
        ImportedService<T> service = new ImportedService<>(type, bundle.getBundleContext());
        imports.add(service);
        if (!service.isThere()) {
            throw new PluginProblem(bundle.getSymbolicName() + " imports " + type.getName()
                    + ", which neither the host nor another plugin provides");
        }
        RootBeanDefinition definition = new RootBeanDefinition(type, service::reference);
        context.registerBeanDefinition("imported " + type.getName(), definition);
    }

    private void register(ComponentIndex.Component component) {
        Class<?> type = load(component.className());
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new PluginProblem(component.className() + " is no class to make a bean of");
        }
        RootBeanDefinition definition = new RootBeanDefinition(type);
        definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
        context.registerBeanDefinition(component.beanName().orElse(component.className()), definition);
    }

    private void export(ComponentIndex.Export export) {
        Class<?> type = load(export.className());
        String[] interfaces = export.interfaces().isEmpty()
                ? Arrays.stream(type.getInterfaces()).map(Class::getName).toArray(String[]::new)
                : export.interfaces().toArray(String[]::new);
        exports.add(bundle.getBundleContext().registerService(interfaces, context.getBean(type), null));
    }

    private Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new PluginProblem(
                    bundle.getSymbolicName() + ": class " + className
                            + " of META-INF/plugin-components is not in the plugin or not imported by it",
                    e);
        }
    }

    /** A new instance of a class that need not be a component, its constructor injected with components. */
    public <T> T create(Class<T> type) {
        Object instance = context.getAutowireCapableBeanFactory()
                .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        return type.cast(instance);
    }

    public boolean has(Class<?> type) {
        return context.getBeanNamesForType(type).length > 0;
    }

    /** The exported components of a type, for what the platform calls back (life-cycle listeners). */
    public <T> List<T> exported(Class<T> type) {
        return exports.stream()
                .map(registration -> bundle.getBundleContext().getService(registration.getReference()))
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    /** Withdraws the exports first, then destroys the beans, then lets go of the imports and of the classes. */
    @Override
    public void close() {
        exports.forEach(ServiceRegistration::unregister);
        exports.clear();
        withContextClassLoader(context::close);
        imports.forEach(ImportedService::close);
        imports.clear();
        SpringCaches.forget(loader);
    }

    private void withContextClassLoader(Runnable act) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            act.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
