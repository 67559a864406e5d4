package io.guichet.web.stream;

import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Looks, long after the request, whether its login still holds: the account is active, and the session has neither ended
 * nor lost its user.
 */
@Named
public final class Logins {

    /** Where Jira's authenticator keeps the session's user. */
    private static final String USER_OF_SESSION = "seraph_defaultauthenticator_user";

    private final UserManager users;

    @Inject
    public Logins(@ComponentImport UserManager users) {
        this.users = users;
    }

    Login of(PersonKey person, HttpServletRequest request) {
        var session = request.getSession(false);
        var hadUser = hasUser(session);
        return () -> isActive(person) && (session == null || isOpen(session) && (!hadUser || hasUser(session)));
    }

    private boolean isActive(PersonKey person) {
        var user = users.getUserByKey(person.value());
        return user != null && user.isActive();
    }

    private static boolean isOpen(HttpSession session) {
        try {
            return session.getCreationTime() > 0;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static boolean hasUser(HttpSession session) {
        return session != null && session.getAttribute(USER_OF_SESSION) != null;
    }
}
