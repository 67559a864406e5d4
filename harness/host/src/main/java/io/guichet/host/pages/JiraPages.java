package io.guichet.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The pages of those who hold a licence: issue view, navigator, queues, dashboard, administration. */
final class JiraPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageWorld world;
    private final transient Shell shell;
    private final transient IssuePanels issuePanels;

    JiraPages(PageWorld world, Shell shell) {
        this.world = world;
        this.shell = shell;
        issuePanels = new IssuePanels(world);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visitor = world.visitor().get();
        if (!visitor.isLoggedIn()) {
            shell.toLogin(request, response, "/login.jsp", "os_destination");
        } else if (!visitor.licensed()) {
            // As Jira does with a customer who tries the agents' side.
            response.sendRedirect(world.contextPath() + "/servicedesk/customer/portals");
        } else {
            show(request, response);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/browse" -> issue(last(request), request, response);
            case "/issues" -> shell.send(response, "navigator", Map.of(), "jira.view.issue", "atl.general");
            case "/projects" ->
                shell.send(response, "queues", Map.of("project", first(request)), "jira.view.issue", "atl.general");
            case "/secure/admin" -> admin(response);
            case "/project-config" ->
                shell.send(
                        response,
                        "project-config",
                        Map.of(
                                "project", last(request),
                                "items",
                                        world.items()
                                                .items("atl.jira.proj.config/projectgroup4", projectContext(request))),
                        "atl.general");
            default -> shell.send(response, "dashboard", Map.of(), "atl.general");
        }
    }

    /** The whole page, or only what a page that is open already puts in its place. */
    private void issue(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var issue = world.browsable(key);
        if (issue.isEmpty()) {
            shell.send(response, HttpServletResponse.SC_NOT_FOUND, "missing", Map.of(), "atl.general");
            return;
        }
        var values = Map.<String, Object>of(
                "key", issue.get().getKey(),
                "project", issue.get().getProjectObject().getKey(),
                "projectName", issue.get().getProjectObject().getName(),
                "panels", issuePanels.rightColumn(issue.get(), request),
                "actions", issuePanels.actions(issue.get(), request));
        var template = request.getParameter("fragment") == null ? "issue" : "issue-fragment";
        shell.send(response, template, values, "jira.view.issue", "atl.general");
    }

    private void admin(HttpServletResponse response) throws IOException {
        var visitor = world.visitor().get();
        if (!visitor.administrator()) {
            shell.send(response, HttpServletResponse.SC_FORBIDDEN, "missing", Map.of(), "atl.general");
            return;
        }
        var sections = world.items().sections("admin_plugins_menu", Map.of("user", visitor.user())).stream()
                .map(section -> Map.of(
                        "label", section.label(),
                        "items",
                                world.items()
                                        .items("admin_plugins_menu/" + section.key(), Map.of("user", visitor.user()))))
                .toList();
        shell.send(response, "admin", Map.of("sections", sections), "atl.admin", "atl.general");
    }

    private Map<String, Object> projectContext(HttpServletRequest request) {
        return Map.of("user", world.visitor().get().user(), "projectKeyEncoded", last(request));
    }

    private static String first(HttpServletRequest request) {
        var path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        return path.substring(1).split("/")[0];
    }

    private static String last(HttpServletRequest request) {
        var path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
