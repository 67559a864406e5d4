package io.guichet.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The front door: agents to their dashboard, everybody else to the help centre. */
final class Root extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageWorld world;

    Root(PageWorld world) {
        this.world = world;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = world.visitor().licensed() ? "/secure/Dashboard.jspa" : "/servicedesk/customer/portals";
        response.sendRedirect(world.contextPath() + home);
    }
}
