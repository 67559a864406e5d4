package io.guichet.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page of Jira's own, for those who hold a licence; a form that is sent must bear the right token. */
public abstract class JiraPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LOGIN = "/login.jsp";

    private final transient Shell shell;

    protected JiraPage(Shell shell) {
        this.shell = shell;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request, response);
        if (!visit.visitor().isLoggedIn()) {
            visit.toLogin(LOGIN, "os_destination");
        } else if (!visit.visitor().licensed()) {
            turnAway(visit);
        } else {
            show(visit);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request, response);
        if (!visit.visitor().isLoggedIn()) {
            visit.redirect(LOGIN);
        } else if (!visit.visitor().licensed()) {
            visit.forbidden();
        } else if (!XsrfTokens.isRight(request, visit.visitor())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            shell.send(visit, "xsrf", Map.of());
        } else {
            act(visit);
        }
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response) {
        return new Visit(request, response, shell.world(), shell.world().visitor());
    }

    protected abstract void show(Visit visit) throws IOException;

    /** Takes a form; a page without one has none to take. */
    protected void act(Visit visit) throws IOException {
        visit.response().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** A customer who tries the agents' side is led to the customers' side, as in Jira. */
    protected void turnAway(Visit visit) throws IOException {
        visit.redirect("/servicedesk/customer/portals");
    }

    protected final Shell shell() {
        return shell;
    }

    protected final PageWorld world() {
        return shell.world();
    }
}
