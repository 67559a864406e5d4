package io.guichet.host.jira.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/** A request that somebody who is logged in sends. */
final class RequestInSession extends HttpServletRequestWrapper {

    private final HttpSession session;

    RequestInSession(HttpServletRequest request, HttpSession session) {
        super(request);
        this.session = session;
    }

    @Override
    public HttpSession getSession() {
        return session;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return session;
    }
}
