package io.guichet.host.rest;

import jakarta.servlet.ServletContext;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The REST applications by the path they are mounted at, those of the host and those of plugins. */
public final class RestMounts implements HostRest {

    /** The application a path leads to, and the part of the path that leads there. */
    record Match(RestApplication application, String basePath) {}

    private final Map<String, RestApplication> byPath = new ConcurrentHashMap<>();
    private final Supplier<ServletContext> servletContext;
    private final RestDoor door;

    public RestMounts(Supplier<ServletContext> servletContext, RestDoor door) {
        this.servletContext = servletContext;
        this.door = door;
    }

    @Override
    public void mount(String path, Set<?> resources) {
        Set<Class<?>> classes = resources.stream()
                .filter(Class.class::isInstance)
                .map(resource -> (Class<?>) resource)
                .collect(Collectors.toSet());
        Set<Object> instances = resources.stream()
                .filter(resource -> !(resource instanceof Class))
                .collect(Collectors.toSet());
        ClassLoader loader = RestMounts.class.getClassLoader();
        RestClasses all = new RestClasses(classes, instances, RestMounts::newInstance, loader);
        mount(path, new RestApplication(path, all, door, servletContext.get()));
    }

    void mount(String path, RestApplication application) {
        if (byPath.putIfAbsent(path, application) != null) {
            application.close();
            throw new IllegalArgumentException("REST path " + path + " is taken");
        }
    }

    void unmount(String path) {
        Optional.ofNullable(byPath.remove(path)).ifPresent(RestApplication::close);
    }

    /** The longest path wins; {@code latest} stands for the highest version. */
    Optional<Match> find(String path) {
        return byPath.entrySet().stream()
                .filter(entry -> isBelow(path, entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> new Match(entry.getValue(), entry.getKey()))
                .or(() -> findLatest(path));
    }

    private Optional<Match> findLatest(String path) {
        int at = path.indexOf("/latest");
        if (at < 0) {
            return Optional.empty();
        }
        String name = path.substring(0, at);
        return byPath.entrySet().stream()
                .filter(entry -> RestVersion.of(entry.getKey(), name).isPresent())
                .max(Comparator.comparing(
                        entry -> RestVersion.of(entry.getKey(), name).orElseThrow()))
                .filter(entry -> isBelow(path, name + "/latest"))
                .map(entry -> new Match(entry.getValue(), name + "/latest"));
    }

    private static boolean isBelow(String path, String mount) {
        return path.equals(mount) || path.startsWith(mount + "/");
    }

    private static <T> T newInstance(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a constructor without arguments", e);
        }
    }
}
