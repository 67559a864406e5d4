package io.guichet.host.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.people.Users;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Knows who sends each request, from the session cookie, and forgets it when the request is done. */
public final class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Users users;

    public SessionFilter(Sessions sessions, Users users) {
        this.sessions = sessions;
        this.users = users;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Session> session = SessionCookie.read(request).flatMap(sessions::use);
        Optional<JiraUser> user =
                session.flatMap(known -> users.byKey(known.userKey())).filter(ApplicationUser::isActive);
        CurrentUser.set(user.orElse(null));
        response.setHeader("X-AUSERNAME", user.map(ApplicationUser::getName).orElse("anonymous"));
        try {
            chain.doFilter(
                    user.map(known -> in(session.orElseThrow(), known, request)).orElse(request), response);
        } finally {
            CurrentUser.clear();
        }
    }

    private HttpServletRequest in(Session session, ApplicationUser user, HttpServletRequest request) {
        return new RequestInSession(request, new JiraHttpSession(sessions, session, user, request.getServletContext()));
    }
}
