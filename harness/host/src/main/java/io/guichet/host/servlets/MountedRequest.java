package io.guichet.host.servlets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as seen by what is mounted below a dispatcher: part of the path info has become servlet path. */
public final class MountedRequest extends HttpServletRequestWrapper {

    private final String servletPath;
    private final String pathInfo;

    /** The base path must be the beginning of the request's path info. */
    public MountedRequest(HttpServletRequest request, String basePath) {
        super(request);
        String rest = request.getPathInfo().substring(basePath.length());
        this.servletPath = request.getServletPath() + basePath;
        this.pathInfo = rest.isEmpty() ? null : rest;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo;
    }
}
