package io.guichet.host.rest;

import io.guichet.host.servlets.MountedRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads {@code /rest/*} to the application mounted there. */
public final class RestDispatcher extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient RestMounts mounts;

    public RestDispatcher(RestMounts mounts) {
        this.mounts = mounts;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<RestMounts.Match> match = mounts.find(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        match.get()
                .application()
                .service(new MountedRequest(request, match.get().basePath()), response);
    }
}
