package io.guichet.host.jira.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Logins in the database, so that they survive a restart and are known to every node. */
public final class Sessions {

    /** Jira's own default: five hours without a request end a session. */
    private static final Duration IDLE = Duration.ofHours(5);

    /** A request moves the end only when the last move is older than this, so that reading stays cheap. */
    private static final Duration RENEW_AFTER = Duration.ofMinutes(1);

    private static final RowMapper<Session> MAPPER = ConstructorMapper.of(Session.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final Clock clock;

    public Sessions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public Session open(String userKey) {
        long now = clock.millis();
        Session session = new Session(newToken(), userKey, now, now, now + IDLE.toMillis());
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_session (token, user_key, created_at, last_seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)",
                session.token(),
                userKey,
                now,
                now,
                session.expiresAt()));
        return session;
    }

    /** The live session behind a cookie; using it keeps it alive. */
    public Optional<Session> use(String token) {
        long now = clock.millis();
        Optional<Session> found = look(token);
        found.filter(session -> now - session.lastSeenAt() > RENEW_AFTER.toMillis())
                .ifPresent(session -> renew(token, now));
        return found;
    }

    /** The live session with this token; looking does not keep it alive. */
    Optional<Session> look(String token) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_session where token = ? and expires_at > ?", token, clock.millis())
                .map(MAPPER)
                .findOne());
    }

    private void renew(String token, long now) {
        jdbi.useHandle(handle -> handle.execute(
                "update jira_session set last_seen_at = ?, expires_at = ? where token = ?",
                now,
                now + IDLE.toMillis(),
                token));
    }

    public void end(String token) {
        jdbi.useHandle(handle -> handle.execute("delete from jira_session where token = ?", token));
    }

    /** Lets every session of a person expire now, as waiting long enough would; answers how many there were. */
    public int expire(String userKey) {
        return jdbi.withHandle(
                handle -> handle.execute("update jira_session set expires_at = 0 where user_key = ?", userKey));
    }

    public List<Session> of(String userKey) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_session where user_key = ? and expires_at > ?", userKey, clock.millis())
                .map(MAPPER)
                .list());
    }

    private static String newToken() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
    }
}
