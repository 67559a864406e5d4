package io.guichet.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Jira's login page; the form posts to Jira's own session REST and goes on to where one wanted to go. */
final class LoginPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Shell shell;

    LoginPages(Shell shell) {
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shell.send(response, "login", Map.of("home", "/secure/Dashboard.jspa"));
    }
}
