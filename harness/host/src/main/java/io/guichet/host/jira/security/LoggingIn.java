package io.guichet.host.jira.security;

import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.people.Users;
import java.util.Optional;

/** Opens a session for whoever knows the password. */
public final class LoggingIn {

    private final Users users;
    private final Sessions sessions;
    private final LoginCounts counts;

    public LoggingIn(Users users, Sessions sessions, LoginCounts counts) {
        this.users = users;
        this.sessions = sessions;
        this.counts = counts;
    }

    /** Empty when name or password is wrong or the account is inactive; the caller cannot tell which. */
    public Optional<Session> logIn(String name, String password) {
        Optional<JiraUser> user = users.byName(name);
        if (user.isEmpty() || password == null) {
            return Optional.empty();
        }
        String key = user.get().getKey();
        if (!user.get().isActive() || !passwordFits(key, password)) {
            counts.failed(key);
            return Optional.empty();
        }
        counts.succeeded(key);
        return Optional.of(sessions.open(key));
    }

    /** Whether this is the password of somebody who is logged in. */
    public boolean confirms(String userKey, String password) {
        return password != null && passwordFits(userKey, password);
    }

    public void logOut(String token) {
        sessions.end(token);
    }

    private boolean passwordFits(String key, String password) {
        return users.passwordHash(key)
                .filter(hash -> Passwords.matches(password, hash))
                .isPresent();
    }
}
