package io.guichet.host.jira.properties;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery;
import java.util.List;

/** Collects what to look for; Jira's own query can run once it knows a name or a key. */
final class PropertyQuery implements ExecutableQuery {

    private final EntityProperties properties;
    private String entityName;
    private Long entityId;
    private String propertyKey;

    PropertyQuery(EntityProperties properties) {
        this.properties = properties;
    }

    @Override
    public ExecutableQuery key(String key) {
        propertyKey = key;
        return this;
    }

    @Override
    public ExecutableQuery entityName(String name) {
        entityName = name;
        return this;
    }

    @Override
    public ExecutableQuery entityId(Long id) {
        entityId = id;
        return this;
    }

    @Override
    public List<EntityProperty> find() {
        return List.copyOf(properties.find(entityName, entityId, propertyKey, Integer.MAX_VALUE));
    }
}
