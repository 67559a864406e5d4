package io.guichet.host.pages;

import io.guichet.host.rest.HostRest;
import io.guichet.host.servlets.HostServlets;
import java.util.Set;

/** Mounts all pages. */
public final class Pages {

    private final PageWorld world;

    public Pages(PageWorld world) {
        this.world = world;
    }

    public void mount(HostServlets servlets, HostRest rest) {
        var shell = new Shell(world);
        servlets.servlet("pages-root", new Root(world), "", "/secure/");
        servlets.servlet("pages-login", new LoginPages(shell), "/login.jsp");
        servlets.servlet("pages-portal", new PortalPages(world, shell), "/servicedesk/*");
        servlets.servlet(
                "pages-jira",
                new JiraPages(world, shell),
                "/browse/*",
                "/issues/*",
                "/projects/*",
                "/secure/Dashboard.jspa",
                "/secure/admin/*",
                "/project-config/*");
        servlets.servlet("pages-static", new StaticFiles(), "/host/*");
        rest.mount("/servicedesk/1", Set.of(new CustomerModels(world)));
    }
}
