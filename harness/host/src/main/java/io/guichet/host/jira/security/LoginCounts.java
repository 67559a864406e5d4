package io.guichet.host.jira.security;

import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How often and when somebody logged in or failed to. */
public final class LoginCounts {

    /** The counters of one person; times are null until there was one. */
    public record LoginCount(
            long loginCount, long failedCount, Long lastLoginAt, Long previousLoginAt, Long lastFailedAt) {}

    private static final RowMapper<LoginCount> MAPPER = ConstructorMapper.of(LoginCount.class);

    private final Jdbi jdbi;
    private final Clock clock;

    public LoginCounts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public LoginCount of(String userKey) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_login_count where user_key = ?", userKey)
                .map(MAPPER)
                .findOne()
                .orElse(new LoginCount(0, 0, null, null, null)));
    }

    public void succeeded(String userKey) {
        update(
                userKey,
                "update jira_login_count set login_count = login_count + 1, previous_login_at = last_login_at,"
                        + " last_login_at = ? where user_key = ?");
    }

    public void failed(String userKey) {
        update(
                userKey,
                "update jira_login_count set failed_count = failed_count + 1, last_failed_at = ? where user_key = ?");
    }

    private void update(String userKey, String sql) {
        jdbi.useTransaction(handle -> {
            if (handle.execute(sql, clock.millis(), userKey) == 0) {
                createRow(handle, userKey);
                handle.execute(sql, clock.millis(), userKey);
            }
        });
    }

    /** Two first logins at once must both succeed: the second insert does nothing. */
    private void createRow(Handle handle, String userKey) {
        handle.execute(
                "insert into jira_login_count (user_key, login_count, failed_count) select ?, 0, 0"
                        + " where not exists (select 1 from jira_login_count where user_key = ?)",
                userKey,
                userKey);
    }
}
