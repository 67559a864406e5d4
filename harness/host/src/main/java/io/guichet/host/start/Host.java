package io.guichet.host.start;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.jira.config.util.JiraHome;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.cluster.Cluster;
import io.guichet.host.confluence.ConfluenceServer;
import io.guichet.host.confluence.StandInApplicationLinks;
import io.guichet.host.confluence.Wiki;
import io.guichet.host.database.Database;
import io.guichet.host.demo.Demo;
import io.guichet.host.hostile.GzipBufferFilter;
import io.guichet.host.hostile.HostileMode;
import io.guichet.host.hostile.HostileModes;
import io.guichet.host.hostile.HostileServices;
import io.guichet.host.hostile.WrappingFilter;
import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.events.StandInEventPublisher;
import io.guichet.host.jira.security.CurrentUser;
import io.guichet.host.pages.GalleryFiles;
import io.guichet.host.proxy.TcpProxy;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.servlets.TomcatServer;
import io.guichet.host.wiredtests.RunTestResource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Opens everything from the database to the port. */
final class Host {

    private static final String CONTEXT_PATH = "/jira";

    /** From Jira's usual port to Confluence's; from other hosts' ports, which lie close together, well out of their way. */
    private static final int TO_CONFLUENCE = 1_000;

    private static final int FAR = 10_000;

    private final Options options;
    private final HostileModes modes;
    private final OpenedParts opened;
    private String confluence = "";

    Host(Options options, OpenedParts opened) {
        this.options = options;
        this.modes = new HostileModes(options.hostile);
        this.opened = opened;
    }

    /** Where Confluence is, once it is open. */
    String confluence() {
        return confluence;
    }

    void open() throws Exception {
        DataFolder data = DataFolder.of(options.data);
        Database database = opened.add(OpenDatabase.of(options.db, data, modes)).database();
        StandIns jira = standIns(database, data);
        Platform platform = opened.add(new Platform(settings(database, jira, data)));
        hostileFilters(platform.tomcat());
        HostileServices services = new HostileServices(platform.services(), modes);
        jira.provideTo(services);
        opened.add(cluster(database)).provideTo(services);
        services.provide(JiraHome.class, data.home(options.node.isPresent()));
        confluence = openConfluence().address();
        services.provide(
                ReadOnlyApplicationLinkService.class, new StandInApplicationLinks(confluence, () -> CurrentUser.get()
                        .map(ApplicationUser::getUsername)
                        .orElse(null)));
        jira.mountOn(platform, CONTEXT_PATH);
        mountWhatTestsNeed(platform, jira);
        options.gallery.ifPresent(
                folder -> platform.servlets().servlet("gallery", new GalleryFiles(folder), "/gallery/*"));
        platform.open();
        RecordedConnections.ifWanted();
        for (Path plugin : options.plugins) {
            platform.plugins().install(plugin);
        }
        if (modes.isChosen(HostileMode.CUT30)) {
            opened.add(new TcpProxy(options.port, platform::port, Optional.of(Duration.ofSeconds(30))));
        }
        if (options.setup) {
            new DemoSetup("http://localhost:" + platform.port() + CONTEXT_PATH).run();
        }
        modes.arm();
    }

    private ConfluenceServer openConfluence() throws IOException {
        Wiki wiki = new Wiki(Clock.systemUTC());
        options.articles.ifPresent(wiki::load);
        return opened.add(new ConfluenceServer(wiki, options.port - (options.port > FAR ? FAR : TO_CONFLUENCE)));
    }

    private StandIns standIns(Database database, DataFolder data) {
        StandInEventPublisher events = new StandInEventPublisher();
        JiraStandIn.Settings settings = new JiraStandIn.Settings(
                database,
                Clock.systemDefaultZone(),
                events,
                options.baseUrl(),
                data.attachments(options.node.isPresent()));
        Demo.insertOnce(settings);
        return new StandIns(new ServiceDeskStandIn(settings), events);
    }

    private Platform.Settings settings(Database database, StandIns jira, DataFolder data) {
        return new Platform.Settings(
                modes.isChosen(HostileMode.CUT30) ? 0 : options.port,
                CONTEXT_PATH,
                data.work(),
                database,
                new JiraCaller(jira),
                jira::locale,
                () -> modes.isOn(HostileMode.TX_CALLBACK_ONLY),
                jira.moduleTypes());
    }

    private Cluster cluster(Database database) {
        return options.node
                .map(name -> Cluster.ofManyNodes(name, database, Clock.systemUTC()))
                .orElseGet(Cluster::ofOneNode);
    }

    private void hostileFilters(TomcatServer tomcat) {
        if (modes.isChosen(HostileMode.NOASYNC)) {
            tomcat.filterWithoutAsync("hostile-wrapping", new WrappingFilter());
        }
        tomcat.filter("hostile-gzip-buffer", new GzipBufferFilter(modes));
    }

    private void mountWhatTestsNeed(Platform platform, StandIns jira) {
        platform.rest().mount("/atlassiantestrunner/1.0", Set.of(new RunTestResource(platform.plugins())));
        platform.rest()
                .mount(
                        "/host/1.0",
                        Set.of(
                                new PluginResource(platform.plugins()),
                                new LeftoversResource(platform, jira::eventListeners),
                                new TableUseResource(platform.tableUse()),
                                new HostileResource(modes)));
    }
}
