package io.guichet.host.rest;

import io.guichet.host.servlets.ContextClassLoader;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One JAX-RS application, served by Jersey. */
final class RestApplication {

    private static final Map<String, Object> SETTINGS = Map.of(
            ServerProperties.WADL_FEATURE_DISABLE, true,
            CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
            CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
            ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
            ServerProperties.BV_FEATURE_DISABLE, true);

    /** Jersey warns of every resource that is given as an instance, and serves it all the same. */
    private static final Logger WARNINGS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        WARNINGS.setLevel(Level.SEVERE);
    }

    private final ServletContainer container;
    private final ClassLoader loader;

    RestApplication(String path, RestClasses classes, RestDoor door, ServletContext servletContext) {
        this.loader = classes.loader();
        PerRequestResources resources = new PerRequestResources(classes);
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(loader);
        config.setProperties(SETTINGS);
        config.registerClasses(classes.resources());
        config.registerInstances(classes.singletons());
        config.registerInstances(door.providers());
        config.register(resources);
        this.container = new ServletContainer(config);
        try {
            ContextClassLoader.during(loader, () -> container.init(new Config("rest " + path, servletContext)));
        } catch (ServletException | IOException e) {
            throw new IllegalStateException("REST at " + path + " did not start", e);
        }
        resources.injectWith(container.getApplicationHandler().getInjectionManager());
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        ContextClassLoader.during(loader, () -> container.service(request, response));
    }

    void close() {
        container.destroy();
    }

    /** What Jersey's servlet is initialised with. */
    private record Config(String name, ServletContext context) implements ServletConfig {

        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
