package io.guichet.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The customer portal: one shell for all of its pages, which a script fills and changes without a reload. */
final class PortalPages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LOGIN = "/servicedesk/customer/user/login";

    private final transient PageWorld world;
    private final transient Shell shell;

    PortalPages(PageWorld world, Shell shell) {
        this.world = world;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI().substring(world.contextPath().length());
        if (path.equals(LOGIN)) {
            shell.send(response, "login", Map.of("home", "/servicedesk/customer/portals"));
        } else if (!world.visitor().get().isLoggedIn()) {
            shell.toLogin(request, response, LOGIN, "destination");
        } else if (path.equals("/servicedesk") || path.equals("/servicedesk/")) {
            response.sendRedirect(world.contextPath() + "/servicedesk/customer/portals");
        } else {
            shell.send(response, "portal", Map.of(), "customerportal");
        }
    }
}
