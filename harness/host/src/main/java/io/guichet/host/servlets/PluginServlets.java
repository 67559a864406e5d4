package io.guichet.host.servlets;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.Registration;
import io.guichet.host.plugins.XmlElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** The {@code <servlet>} modules of all plugins, by their patterns below {@code /plugins/servlet}. */
public final class PluginServlets implements ModuleType {

    /** A servlet that is open, and who may call it. */
    record Mounted(Servlet servlet, Access access, ClassLoader loader) {}

    /** Where a path leads: the servlet and the part of the path that is the servlet's own. */
    record Match(Mounted mounted, String basePath) {}

    private final Map<PathPattern, Mounted> mounted = new ConcurrentSkipListMap<>();
    private final Supplier<ServletContext> servletContext;

    public PluginServlets(Supplier<ServletContext> servletContext) {
        this.servletContext = servletContext;
    }

    @Override
    public Set<String> elements() {
        return Set.of("servlet");
    }

    @Override
    public Stage stage() {
        return Stage.AFTER_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        String className = module.xml().requiredAttribute("class");
        Servlet servlet = plugin.createComponent(plugin.load(className, Servlet.class));
        try {
            servlet.init(new ModuleServletConfig(module, servletContext.get()));
        } catch (ServletException e) {
            throw new PluginProblem(module + " did not initialise", e);
        }
        Mounted open = new Mounted(servlet, Access.of(servlet.getClass()), plugin.classLoader());
        List<PathPattern> patterns = patterns(module);
        patterns.forEach(pattern -> mount(module, pattern, open));
        return () -> {
            patterns.forEach(mounted::remove);
            servlet.destroy();
        };
    }

    private void mount(ModuleDeclaration module, PathPattern pattern, Mounted open) {
        if (mounted.putIfAbsent(pattern, open) != null) {
            throw new PluginProblem(module + ": pattern " + pattern.text() + " is taken by another servlet");
        }
    }

    static List<PathPattern> patterns(ModuleDeclaration module) {
        List<PathPattern> patterns = module.xml().children("url-pattern").stream()
                .map(XmlElement::text)
                .map(PathPattern::of)
                .toList();
        if (patterns.isEmpty()) {
            throw new PluginProblem(module + " has no <url-pattern>");
        }
        return patterns;
    }

    Optional<Match> find(String path) {
        return mounted.entrySet().stream()
                .filter(entry -> entry.getKey().matches(path))
                .findFirst()
                .map(entry -> new Match(entry.getValue(), entry.getKey().basePath(path)));
    }
}
