package io.guichet.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One request for a page, and the few ways to answer it. */
public record Visit(HttpServletRequest request, HttpServletResponse response, PageWorld world, Visitor visitor) {

    /** The path below the context, without the query. */
    public String path() {
        String pathInfo = Optional.ofNullable(request.getPathInfo()).orElse("");
        return request.getServletPath() + pathInfo;
    }

    /** The path below what the page is mounted at, without slashes around it. */
    public String rest() {
        String pathInfo = Optional.ofNullable(request.getPathInfo()).orElse("");
        return pathInfo.replaceAll("^/+|/+$", "");
    }

    public String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    public Words words() {
        return visitor.words();
    }

    public Moments moments() {
        return new Moments(visitor, world.jira().clock());
    }

    /** To another page of this application. */
    public void redirect(String path) throws IOException {
        response.sendRedirect(world.contextPath() + path);
    }

    public void notFound() throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    public void forbidden() throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** To a login page, and back here afterwards. */
    public void toLogin(String loginPage, String parameter) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getRequestURI().substring(world.contextPath().length()) + query;
        redirect(loginPage + "?" + parameter + "=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
