package io.guichet.host.pages.login;

import io.guichet.host.jira.security.SessionCookie;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import io.guichet.host.pages.XsrfTokens;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session of whoever really asked for it. */
public final class LogoutPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Shell shell;
    private final transient Side side;

    public LogoutPage(Shell shell, Side side) {
        this.shell = shell;
        this.side = side;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        logOut(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        logOut(request, response);
    }

    private void logOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, shell.world(), shell.world().visitor());
        if (visit.visitor().isLoggedIn() && !XsrfTokens.isRight(request, visit.visitor())) {
            visit.forbidden();
            return;
        }
        SessionCookie.read(request).ifPresent(shell.world().jira().people().loggingIn()::logOut);
        SessionCookie.drop(request, response);
        visit.redirect(side.path());
    }
}
