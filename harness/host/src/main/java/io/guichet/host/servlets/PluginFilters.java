package io.guichet.host.servlets;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.Registration;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The {@code <servlet-filter>} modules of all plugins, by their place in Jira's chain. */
public final class PluginFilters implements ModuleType {

    /** The places of the chain a plugin may choose from, in their order. */
    enum Location {
        AFTER_ENCODING,
        BEFORE_LOGIN,
        BEFORE_DECORATION,
        BEFORE_DISPATCH;

        static Location of(ModuleDeclaration module) {
            String name = module.xml().attribute("location").orElse("before-dispatch");
            try {
                return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new PluginProblem(module + ": there is no location " + name, e);
            }
        }
    }

    /** A filter that is open. */
    record Mounted(Filter filter, Location location, int weight, List<PathPattern> patterns, ClassLoader loader) {

        boolean concerns(String path) {
            return patterns.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }

    private final List<Mounted> mounted = new CopyOnWriteArrayList<>();
    private final Supplier<ServletContext> servletContext;

    public PluginFilters(Supplier<ServletContext> servletContext) {
        this.servletContext = servletContext;
    }

    @Override
    public Set<String> elements() {
        return Set.of("servlet-filter");
    }

    @Override
    public Stage stage() {
        return Stage.AFTER_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        Filter filter = plugin.createComponent(plugin.load(module.xml().requiredAttribute("class"), Filter.class));
        try {
            filter.init(new ModuleServletConfig(module, servletContext.get()));
        } catch (ServletException e) {
            throw new PluginProblem(module + " did not initialise", e);
        }
        int weight = module.xml().attribute("weight").map(Integer::parseInt).orElse(100);
        Mounted open =
                new Mounted(filter, Location.of(module), weight, PluginServlets.patterns(module), plugin.classLoader());
        mounted.add(open);
        return () -> {
            mounted.remove(open);
            filter.destroy();
        };
    }

    List<Mounted> at(Location location, String path) {
        return mounted.stream()
                .filter(filter -> filter.location() == location && filter.concerns(path))
                .sorted(Comparator.comparingInt(Mounted::weight))
                .toList();
    }
}
