package io.guichet.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The front door: agents to their dashboard, customers to their portals. */
final class Root extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageWorld world;

    Root(PageWorld world) {
        this.world = world;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var home = world.visitor().get().licensed() ? "/secure/Dashboard.jspa" : "/servicedesk/customer/portals";
        response.sendRedirect(world.contextPath() + home);
    }
}
