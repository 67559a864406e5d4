package io.guichet.host.jira.security;

import java.time.Clock;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/**
 * Logins in which an administrator has given her password once more (websudo): a time of its own within the login, which
 * every use of it prolongs, as in Jira.
 */
public final class SecureSessions {

    /** Jira's own default. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Jdbi jdbi;
    private final Clock clock;

    public SecureSessions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Begins it, or prolongs it. */
    public void renew(String token) {
        end(token);
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_secure_session (token, expires_at) values (?, ?)",
                token,
                clock.millis() + IDLE.toMillis()));
    }

    public boolean isOpen(String token) {
        return jdbi.withHandle(handle -> handle.select(
                                "select count(*) from jira_secure_session where token = ? and expires_at > ?",
                                token,
                                clock.millis())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    public void end(String token) {
        jdbi.useHandle(handle -> handle.execute("delete from jira_secure_session where token = ?", token));
    }

    /** Lets the secure sessions of a person expire now, as ten minutes without a request would. */
    public int expire(String userKey) {
        return jdbi.withHandle(handle -> handle.execute(
                "update jira_secure_session set expires_at = 0"
                        + " where token in (select token from jira_session where user_key = ?)",
                userKey));
    }
}
