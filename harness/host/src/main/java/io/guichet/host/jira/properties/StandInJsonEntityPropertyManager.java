package io.guichet.host.jira.properties;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;

/** Jira's {@code JsonEntityPropertyManager}; it checks no permission. */
public final class StandInJsonEntityPropertyManager implements JsonEntityPropertyManager {

    private final EntityProperties properties;

    public StandInJsonEntityPropertyManager(EntityProperties properties) {
        this.properties = properties;
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        return properties.get(entityName, entityId, key).orElse(null);
    }

    @Override
    public boolean exists(String entityName, Long entityId, String key) {
        return properties.get(entityName, entityId, key).isPresent();
    }

    @Override
    public void put(String entityName, Long entityId, String key, String json) {
        properties.put(entityName, entityId, key, json);
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        properties.delete(entityName, entityId, key);
    }

    @Override
    public EntityPropertyQuery<?> query() {
        return new PropertyQuery(properties);
    }
}
