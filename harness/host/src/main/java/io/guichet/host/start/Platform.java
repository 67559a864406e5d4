package io.guichet.host.start;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.guichet.host.activeobjects.ActiveObjectsModules;
import io.guichet.host.activeobjects.TableUse;
import io.guichet.host.database.Database;
import io.guichet.host.i18n.PluginI18nResolver;
import io.guichet.host.i18n.Translations;
import io.guichet.host.osgi.HostServices;
import io.guichet.host.osgi.OsgiFramework;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugins;
import io.guichet.host.plugins.Registration;
import io.guichet.host.rest.HostRest;
import io.guichet.host.rest.RestDispatcher;
import io.guichet.host.rest.RestDoor;
import io.guichet.host.rest.RestMigration;
import io.guichet.host.rest.RestModules;
import io.guichet.host.rest.RestMounts;
import io.guichet.host.servlets.Caller;
import io.guichet.host.servlets.HostServlets;
import io.guichet.host.servlets.JiraChain;
import io.guichet.host.servlets.OpenRequests;
import io.guichet.host.servlets.PluginFilters;
import io.guichet.host.servlets.PluginServlets;
import io.guichet.host.servlets.TomcatServer;
import io.guichet.host.soy.PluginSoyRenderer;
import io.guichet.host.soy.SoyFunctions;
import io.guichet.host.spring.PluginComponents;
import io.guichet.host.webfragments.PluginWebItems;
import io.guichet.host.webfragments.PluginWebPanels;
import io.guichet.host.webfragments.WebItems;
import io.guichet.host.webfragments.WebPanels;
import io.guichet.host.webresources.PageResources;
import io.guichet.host.webresources.PageTags;
import io.guichet.host.webresources.PluginResources;
import io.guichet.host.webresources.ResourceServlet;
import io.guichet.host.webresources.WebResources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.osgi.framework.BundleException;

/** Everything a plugin needs that is not Jira's business: framework, container, doors, templates, translations. */
public final class Platform implements AutoCloseable {

    /** What the platform asks of those who put it together. */
    public record Settings(
            int port,
            String contextPath,
            Path work,
            Database database,
            Caller caller,
            Supplier<Locale> locale,
            BooleanSupplier transactionsOnlyRunTheirCallback,
            List<ModuleType> productModules) {}

    private final OsgiFramework framework;
    private final TomcatServer tomcat;
    private final JiraChain chain;
    private final RestMounts rest;
    private final PageTags pageTags;
    private final PluginWebPanels panels;
    private final PluginWebItems items;
    private final Plugins plugins;
    private final TableUse tableUse;
    private final OpenRequests openRequests = new OpenRequests();

    public Platform(Settings settings) throws BundleException {
        framework = OsgiFramework.start(settings.work().resolve("bundles"));
        tomcat = new TomcatServer(
                settings.port(), settings.contextPath(), settings.work().resolve("tomcat"));
        RestDoor door = new RestDoor(settings.caller());
        rest = new RestMounts(tomcat::servletContext, door);

        Translations translations = new Translations();
        I18nResolver i18n = new PluginI18nResolver(translations, settings.locale());
        WebResources webResources = new WebResources();
        PluginResources pluginResources = new PluginResources();
        pageTags = new PageTags(webResources, settings.contextPath());
        SoyTemplateRenderer soy = new PluginSoyRenderer(webResources, new SoyFunctions(i18n, settings.contextPath()));
        panels = new PluginWebPanels(soy, i18n);
        items = new PluginWebItems(i18n, settings.contextPath());
        PluginServlets servlets = new PluginServlets(tomcat::servletContext);
        PluginFilters filters = new PluginFilters(tomcat::servletContext);
        ActiveObjectsModules activeObjects =
                new ActiveObjectsModules(settings.database(), settings.transactionsOnlyRunTheirCallback());

        tableUse = activeObjects.use();

        framework.provide(I18nResolver.class, i18n);
        framework.provide(SoyTemplateRenderer.class, soy);
        activeObjects.provideTo(framework.context());
        ComponentAccessor.findIn(type -> service(framework, type));

        List<ModuleType> types = new ArrayList<>(List.of(
                translations,
                activeObjects,
                webResources,
                pluginResources,
                new RestMigration(),
                new RestModules(rest, door, tomcat::servletContext),
                servlets,
                filters,
                panels.moduleType()));
        types.addAll(items.moduleTypes());
        types.addAll(settings.productModules());
        plugins = new Plugins(framework, types, Platform::tellLifecycle);

        chain = new JiraChain(tomcat, filters, servlets, settings.caller(), openRequests);
        tomcat.servletWithoutAsync("rest", new RestDispatcher(rest), "/rest/*");
        tomcat.servlet("resources", new ResourceServlet(webResources, pluginResources), "/s/*", "/download/*");
    }

    private static Registration tellLifecycle(PluginComponents components) {
        List<LifecycleAware> listeners = components.exported(LifecycleAware.class);
        listeners.forEach(LifecycleAware::onStart);
        return () -> listeners.forEach(LifecycleAware::onStop);
    }

    /** Opens the port; whatever of the host's own is to be mounted must be mounted by then. */
    public void open() {
        chain.complete();
        tomcat.start();
    }

    /** Whatever a plugin asks for without importing it, it gets from the same services. */
    private static Object service(OsgiFramework framework, Class<?> type) {
        return Optional.ofNullable(framework.context().getServiceReference(type))
                .map(found -> framework.context().getService(found))
                .orElse(null);
    }

    public HostServices services() {
        return framework;
    }

    public HostRest rest() {
        return rest;
    }

    /** A filter mounted here runs where Jira finds out who is calling. */
    public HostServlets servlets() {
        return tomcat;
    }

    public TomcatServer tomcat() {
        return tomcat;
    }

    public WebPanels webPanels() {
        return panels;
    }

    public WebItems webItems() {
        return items;
    }

    public PageResources pageResources() {
        return pageTags;
    }

    public Plugins plugins() {
        return plugins;
    }

    public TableUse tableUse() {
        return tableUse;
    }

    public OpenRequests openRequests() {
        return openRequests;
    }

    public int port() {
        return tomcat.port();
    }

    /** Plugins first, so that they still find everything they want to leave in order. */
    @Override
    public void close() {
        plugins.close();
        tomcat.close();
        framework.close();
    }
}
