package io.guichet.host.servlets;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Leads {@code /plugins/servlet/*} to the plugins' servlets; like Jira's, it does not support asynchronous answers. */
final class PluginServletDispatcher extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient PluginServlets servlets;
    private final transient Caller caller;
    private final transient OpenRequests openRequests;

    PluginServletDispatcher(PluginServlets servlets, Caller caller, OpenRequests openRequests) {
        this.servlets = servlets;
        this.caller = caller;
        this.openRequests = openRequests;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<PluginServlets.Match> match = servlets.find(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "No plugin has a servlet at " + path);
            return;
        }
        PluginServlets.Mounted mounted = match.get().mounted();
        if (!mounted.access().allows(caller)) {
            refuse(request, response);
            return;
        }
        openRequests.began();
        try {
            Servlet servlet = mounted.servlet();
            MountedRequest mountedRequest =
                    new MountedRequest(request, match.get().basePath());
            ContextClassLoader.during(mounted.loader(), () -> servlet.service(mountedRequest, response));
        } finally {
            openRequests.returned(request);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (caller.isLoggedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String destination = request.getServletPath() + request.getPathInfo() + query;
        response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }
}
