package io.guichet.host.rest;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.Registration;
import io.guichet.host.plugins.XmlElement;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mounts the {@code <rest>} modules of plugins: all resources and providers of the packages they name. */
public final class RestModules implements ModuleType {

    private final RestMounts mounts;
    private final RestDoor door;
    private final Supplier<ServletContext> servletContext;

    public RestModules(RestMounts mounts, RestDoor door, Supplier<ServletContext> servletContext) {
        this.mounts = mounts;
        this.door = door;
        this.servletContext = servletContext;
    }

    @Override
    public Set<String> elements() {
        return Set.of("rest");
    }

    @Override
    public Stage stage() {
        return Stage.AFTER_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        Set<Class<?>> found = classes(module, plugin);
        if (found.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            throw new PluginProblem(module + ": no class with @Path in its packages");
        }
        found.forEach(type -> plugin.requireComponent(type));
        RestClasses classes = new RestClasses(found, Set.of(), plugin::create, plugin.classLoader());
        String path = path(module);
        mounts.mount(path, new RestApplication(path, classes, door, servletContext.get()));
        return () -> mounts.unmount(path);
    }

    private static String path(ModuleDeclaration module) {
        String name = module.xml().requiredAttribute("path");
        String version = module.xml().requiredAttribute("version");
        String path = name.startsWith("/") ? name : "/" + name;
        return version.equals("none") ? path : path + "/" + version;
    }

    private static Set<Class<?>> classes(ModuleDeclaration module, Plugin plugin) {
        List<String> packages =
                module.xml().children("package").stream().map(XmlElement::text).toList();
        Stream<String> folders =
                packages.isEmpty() ? Stream.of("/") : packages.stream().map(name -> "/" + name.replace('.', '/'));
        return folders.flatMap(folder -> classFiles(plugin, folder))
                .<Class<?>>map(file -> plugin.load(className(file), Object.class))
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .collect(Collectors.toSet());
    }

    private static Stream<URL> classFiles(Plugin plugin, String folder) {
        Enumeration<URL> files = plugin.bundle().findEntries(folder, "*.class", true);
        return files == null ? Stream.empty() : Collections.list(files).stream();
    }

    private static String className(URL file) {
        String path = file.getPath().substring(1);
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }
}
