package io.guichet.host.pages.login;

import io.guichet.host.jira.security.Session;
import io.guichet.host.jira.security.SessionCookie;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The login page of one side, Jira's or the portal's; leads on to where one wanted to go. */
public final class LoginPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Shell shell;
    private final transient Side side;

    public LoginPage(Shell shell, Side side) {
        this.shell = shell;
        this.side = side;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(visit(request, response), false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request, response);
        String password =
                Optional.ofNullable(request.getParameter("os_password")).orElse("");
        Optional<Session> session =
                shell.world().jira().people().loggingIn().logIn(visit.parameter("os_username"), password);
        if (session.isPresent()) {
            SessionCookie.write(request, response, session.get().token());
            response.setHeader("X-Seraph-LoginReason", "OK");
            visit.redirect(side.destination(visit));
        } else {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            show(visit, true);
        }
    }

    private void show(Visit visit, boolean failed) throws IOException {
        shell.send(
                visit,
                "login",
                Map.of(
                        "portal", side == Side.PORTAL,
                        "action", side.path(),
                        "parameter", side.parameter(),
                        "destination", visit.parameter(side.parameter()),
                        "name", visit.parameter("os_username"),
                        "failed", failed));
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response) {
        return new Visit(request, response, shell.world(), shell.world().visitor());
    }
}
