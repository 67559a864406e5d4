package io.guichet.host.jira.security;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lets only requests pass that are sent within a secure session, and leads others to where it begins. */
public final class StandInWebSudoManager implements WebSudoManager {

    /** Where Jira asks for the password. */
    public static final String PAGE = "/secure/admin/WebSudoAuthenticate!default.jspa";

    private final SecureSessions secure;

    public StandInWebSudoManager(SecureSessions secure) {
        this.secure = secure;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return token(request).filter(secure::isOpen).isPresent();
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        String token = token(request).filter(secure::isOpen).orElseThrow(WebSudoSessionException::new);
        secure.renew(token);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getRequestURI().substring(request.getContextPath().length()) + query;
        try {
            response.sendRedirect(request.getContextPath() + PAGE + "?webSudoDestination="
                    + URLEncoder.encode(here, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return SessionCookie.read(request);
    }
}
