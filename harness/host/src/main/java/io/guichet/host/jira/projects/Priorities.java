package io.guichet.host.jira.projects;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The priorities, the most pressing first. */
public final class Priorities {

    /** What an issue gets when nobody chose. */
    public static final long MEDIUM = 3;

    private static final RowMapper<JiraPriority> MAPPER = ConstructorMapper.of(JiraPriority.class);

    private final Jdbi jdbi;

    public Priorities(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JiraPriority> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jira_priority order by sequence_number")
                .map(MAPPER)
                .list());
    }

    public Optional<JiraPriority> byId(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_priority where id = ?", id)
                .map(MAPPER)
                .findOne());
    }

    public void add(JiraPriority priority) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into jira_priority (id, name, description, colour, sequence_number)"
                                + " values (:id, :name, :description, :colour, :sequenceNumber)")
                .bindMethods(priority)
                .execute());
    }
}
