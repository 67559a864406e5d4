package io.guichet.host.jira.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Everybody who has an account, agents and customers alike. */
public final class Users {

    private static final RowMapper<JiraUser> MAPPER = ConstructorMapper.of(JiraUser.class);

    private final Jdbi jdbi;
    private final Clock clock;

    public Users(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public Optional<JiraUser> byKey(String key) {
        return one("select * from jira_user where user_key = ?", key);
    }

    /** User names do not tell capital from small letters, as in Jira. */
    public Optional<JiraUser> byName(String name) {
        return name == null ? Optional.empty() : one("select * from jira_user where name = ?", fold(name));
    }

    public Optional<JiraUser> byId(long id) {
        return one("select * from jira_user where id = ?", id);
    }

    public List<JiraUser> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jira_user order by name")
                .map(MAPPER)
                .list());
    }

    /** Active people whose name, display name or e-mail contains the text. */
    public List<JiraUser> matching(String text, int limit) {
        String pattern = "%" + fold(text) + "%";
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_user where active and (name like ? or lower(display_name) like ?"
                                + " or lower(email_address) like ?) order by display_name limit ?",
                        pattern,
                        pattern,
                        pattern,
                        limit)
                .map(MAPPER)
                .list());
    }

    /** Opens an account; the key is a number of its own, never the name. */
    public JiraUser add(NewUser user) {
        return jdbi.inTransaction(handle -> {
            long id = insert(handle, user);
            String key = "JIRAUSER" + id;
            handle.execute("update jira_user set user_key = ? where id = ?", key, id);
            return handle.select("select * from jira_user where id = ?", id)
                    .map(MAPPER)
                    .one();
        });
    }

    private long insert(Handle handle, NewUser user) {
        return handle.createUpdate(
                        """
                        insert into jira_user (user_key, name, display_name, email_address, password_hash, active,
                            locale, time_zone, created_at)
                        values (:key, :name, :displayName, :email, :hash, true, :locale, :zone, :now)
                        """)
                .bind("key", "new-" + UUID.randomUUID())
                .bind("name", fold(user.name()))
                .bind("displayName", user.displayName())
                .bind("email", user.emailAddress())
                .bind("hash", user.passwordHash())
                .bind("locale", user.locale())
                .bind("zone", user.timeZone())
                .bind("now", clock.millis())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Sets the language of a person; null means the language of the instance. */
    public void speak(String key, Locale locale) {
        String name = locale == null ? null : LocaleNames.format(locale);
        jdbi.useHandle(handle -> handle.execute("update jira_user set locale = ? where user_key = ?", name, key));
    }

    public void rename(String key, String displayName) {
        Objects.requireNonNull(displayName);
        jdbi.useHandle(
                handle -> handle.execute("update jira_user set display_name = ? where user_key = ?", displayName, key));
    }

    public void setActive(String key, boolean active) {
        jdbi.useHandle(handle -> handle.execute("update jira_user set active = ? where user_key = ?", active, key));
    }

    /** The stored hash of a person's password. */
    public Optional<String> passwordHash(String key) {
        return jdbi.withHandle(handle -> handle.select("select password_hash from jira_user where user_key = ?", key)
                .mapTo(String.class)
                .findOne());
    }

    private Optional<JiraUser> one(String sql, Object argument) {
        return jdbi.withHandle(
                handle -> handle.select(sql, argument).map(MAPPER).findOne());
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
