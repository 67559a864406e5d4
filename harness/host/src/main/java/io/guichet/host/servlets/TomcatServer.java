package io.guichet.host.servlets;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat with one web application, set up as Jira's is: same connector settings, loopback only. */
public final class TomcatServer implements HostServlets, AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector("HTTP/1.1");
    private final Context context;

    public TomcatServer(int port, String contextPath, Path work) {
        // The OSGi framework has set the JVM's one factory already.
        TomcatURLStreamHandlerFactory.disable();
        tomcat.setBaseDir(folder(work).toString());
        tomcat.setSilent(true);
        connector.setPort(port);
        settingsOfJira();
        tomcat.setConnector(connector);
        context = tomcat.addContext(contextPath, folder(work.resolve("docroot")).toString());
        // Sessions are rows of the database (a restart keeps them); Tomcat must not send a cookie of the same name.
        context.setCookies(false);
        withoutLeakHunting((StandardContext) context);
        servlet("nothing-here", new NothingHere(), "/");
    }

    /** There is one web application for the life of the JVM; Tomcat need not look for what it leaves behind. */
    private static void withoutLeakHunting(StandardContext context) {
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The attributes of {@code <Connector>} in the server.xml that Jira ships. */
    private void settingsOfJira() {
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxThreads", "100");
        connector.setProperty("minSpareThreads", "10");
        connector.setProperty("connectionTimeout", "20000");
        connector.setProperty("acceptCount", "100");
        connector.setProperty("maxHttpHeaderSize", "8192");
        connector.setProperty("disableUploadTimeout", "true");
        connector.setProperty("relaxedPathChars", "[]|");
        connector.setProperty("relaxedQueryChars", "[]|{}^\\`\"<>");
        connector.setEnableLookups(false);
        connector.setUseBodyEncodingForURI(true);
    }

    @Override
    public void servlet(String name, HttpServlet servlet, String... patterns) {
        servlet(name, servlet, true, patterns);
    }

    /** Mounts a servlet behind which nobody can answer asynchronously by the rules, as behind Jira's dispatchers. */
    public void servletWithoutAsync(String name, HttpServlet servlet, String... patterns) {
        servlet(name, servlet, false, patterns);
    }

    private void servlet(String name, HttpServlet servlet, boolean async, String... patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setAsyncSupported(async);
        wrapper.setLoadOnStartup(1);
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, name);
        }
    }

    @Override
    public void filter(String name, Filter filter) {
        filter(name, filter, true);
    }

    /** Adds a filter that, as many vendors' do, never declared that it bears asynchronous answers. */
    public void filterWithoutAsync(String name, Filter filter) {
        filter(name, filter, false);
    }

    private void filter(String name, Filter filter, boolean async) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        definition.setAsyncSupported(Boolean.toString(async));
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    public void start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat did not start: " + e.getMessage(), e);
        }
        if (connector.getState() != LifecycleState.STARTED) {
            throw new IllegalStateException("Port " + connector.getPort() + " could not be opened; is it taken?");
        }
        keepErrorPagesPlain();
    }

    private void keepErrorPagesPlain() {
        for (var valve : tomcat.getHost().getPipeline().getValves()) {
            if (valve instanceof ErrorReportValve report) {
                report.setShowReport(false);
                report.setShowServerInfo(false);
            }
        }
    }

    /** The port it listens on, also when it was asked to take any. */
    public int port() {
        return connector.getLocalPort();
    }

    public ServletContext servletContext() {
        return context.getServletContext();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat did not stop", e);
        }
    }
}
