package io.guichet.host.pages.portal;

import io.guichet.host.jira.people.AvatarUrls;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import io.guichet.host.pages.login.Side;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The customer portal: one shell for all of its pages, which a script fills and changes without a reload. */
public final class PortalShell extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/servicedesk/customer/portals";

    private final transient Shell shell;

    public PortalShell(Shell shell) {
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, shell.world(), shell.world().visitor());
        String path = visit.rest();
        if (!visit.visitor().isLoggedIn()) {
            visit.toLogin(Side.PORTAL.path(), "destination");
        } else if (path.isEmpty() || path.equals("customer")) {
            visit.redirect(HOME);
        } else if (path.startsWith("customer/")) {
            Map<String, Object> values =
                    Map.of("avatar", AvatarUrls.ofUser(visit.visitor().user(), AvatarUrls.Pixels.MEDIUM));
            shell.send(visit, "portal", values, "customerportal");
        } else {
            visit.notFound();
        }
    }
}
