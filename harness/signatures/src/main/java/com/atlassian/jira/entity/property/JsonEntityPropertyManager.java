package com.atlassian.jira.entity.property;

/**
 * Reads and writes properties without checking permissions.
 *
 * <p>The first argument is a name of EntityPropertyType.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface JsonEntityPropertyManager {
    EntityProperty get(String entityName, Long entityId, String key);

    boolean exists(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);

    void delete(String entityName, Long entityId, String key);

    EntityPropertyQuery<?> query();
}
