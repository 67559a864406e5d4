package io.guichet.host.pages.frame;

import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import io.guichet.host.pages.admin.AdminFrame;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts pages of plugins' servlets into Jira's header and menus, where they ask for it with a {@code <meta>}. */
public final class Decoration extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Shell shell;

    public Decoration(Shell shell) {
        this.shell = shell;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().equals("/plugins/servlet")) {
            chain.doFilter(request, response);
            return;
        }
        HtmlCapture capture = new HtmlCapture(response);
        chain.doFilter(request, capture);
        if (request.isAsyncStarted()) {
            return;
        }
        Optional<String> html = capture.html();
        if (html.isPresent()) {
            Optional<Decorated> page = Decorated.of(html.get());
            if (page.isPresent()) {
                decorate(page.get(), request, response);
            } else {
                response.getWriter().write(html.get());
            }
        }
    }

    private void decorate(Decorated page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, shell.world(), shell.world().visitor());
        Map<String, Object> values =
                new HashMap<>(Map.of("titleHtml", page.title(), "headHtml", page.head(), "bodyHtml", page.body()));
        if (page.isForAdministration()) {
            values.putAll(AdminFrame.around(visit, page.meta("admin.active.tab"), page.meta("projectKey")));
            shell.sendJira(visit, "admin-decorated", values, Shell.jiraContexts("atl.admin", "admin"));
        } else {
            shell.sendJira(visit, "decorated", values, Shell.jiraContexts());
        }
    }
}
