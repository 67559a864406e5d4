package io.guichet.host.jira.properties;

import com.atlassian.jira.entity.property.EntityProperty;

/** One property as stored. */
public record JiraProperty(long id, String entityName, long entityId, String propertyKey, String json)
        implements EntityProperty {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getEntityId() {
        return entityId;
    }

    @Override
    public String getEntityName() {
        return entityName;
    }

    @Override
    public String getKey() {
        return propertyKey;
    }

    @Override
    public String getValue() {
        return json;
    }
}
