package io.guichet.host.jira.properties;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Small JSON values that hang on issues and comments under a key. */
public final class EntityProperties {

    /** Jira's limit of one value. */
    public static final int MAX_LENGTH = 32_768;

    /** Jira's limit of a key. */
    public static final int MAX_KEY_LENGTH = 255;

    private static final RowMapper<JiraProperty> MAPPER = ConstructorMapper.of(JiraProperty.class);

    private final Jdbi jdbi;
    private final Clock clock;

    public EntityProperties(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public Optional<JiraProperty> get(String entityName, long entityId, String key) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_entity_property"
                                + " where entity_name = ? and entity_id = ? and property_key = ?",
                        entityName,
                        entityId,
                        key)
                .map(MAPPER)
                .findOne());
    }

    /** All properties of one entity, by key. */
    public List<JiraProperty> of(String entityName, long entityId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_entity_property where entity_name = ? and entity_id = ?"
                                + " order by property_key",
                        entityName,
                        entityId)
                .map(MAPPER)
                .list());
    }

    /** Those that fit all criteria which are not null. */
    public List<JiraProperty> find(String entityName, Long entityId, String key, int limit) {
        StringBuilder sql = new StringBuilder("select * from jira_entity_property where 1 = 1");
        sql.append(entityName == null ? "" : " and entity_name = :name");
        sql.append(entityId == null ? "" : " and entity_id = :id");
        sql.append(key == null ? "" : " and property_key = :key");
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql + " order by id limit :limit").bind("limit", limit);
            query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            return query.bind("name", entityName)
                    .bind("id", entityId)
                    .bind("key", key)
                    .map(MAPPER)
                    .list();
        });
    }

    /** Writes a value, new or changed; when two write a new one at once, the later wins. */
    public void put(String entityName, long entityId, String key, String json) {
        check(key, json);
        if (update(entityName, entityId, key, json)) {
            return;
        }
        try {
            jdbi.useHandle(handle -> insert(handle, entityName, entityId, key, json));
        } catch (UnableToExecuteStatementException e) {
            if (!update(entityName, entityId, key, json)) {
                throw e;
            }
        }
    }

    /** Writes a value that cannot be there yet, in a transaction of the caller's. */
    public void insert(Handle handle, String entityName, long entityId, String key, String json) {
        check(key, json);
        handle.execute(
                "insert into jira_entity_property (entity_name, entity_id, property_key, json, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                entityName,
                entityId,
                key,
                json,
                clock.millis(),
                clock.millis());
    }

    private boolean update(String entityName, long entityId, String key, String json) {
        return jdbi.withHandle(handle -> handle.execute(
                        "update jira_entity_property set json = ?, updated_at = ?"
                                + " where entity_name = ? and entity_id = ? and property_key = ?",
                        json,
                        clock.millis(),
                        entityName,
                        entityId,
                        key)
                > 0);
    }

    public void delete(String entityName, long entityId, String key) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from jira_entity_property where entity_name = ? and entity_id = ? and property_key = ?",
                entityName,
                entityId,
                key));
    }

    /** Forgets everything about an entity, in the transaction that deletes it. */
    public void deleteAll(Handle handle, String entityName, long entityId) {
        handle.execute(
                "delete from jira_entity_property where entity_name = ? and entity_id = ?", entityName, entityId);
    }

    private static void check(String key, String json) {
        if (key == null || key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("Expected a property key of 1 to " + MAX_KEY_LENGTH + " characters");
        }
        if (json.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Expected a property of at most " + MAX_LENGTH + " characters");
        }
    }
}
