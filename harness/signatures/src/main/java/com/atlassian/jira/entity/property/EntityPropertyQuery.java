package com.atlassian.jira.entity.property;

import java.util.List;

/**
 * Asks for properties, one condition at a time.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface EntityPropertyQuery<T extends EntityPropertyQuery<T>> {
    ExecutableQuery key(String key);

    ExecutableQuery entityName(String entityName);

    T entityId(Long entityId);

    /** A query with enough conditions to be run. */
    interface ExecutableQuery extends EntityPropertyQuery<ExecutableQuery> {
        List<EntityProperty> find();
    }
}
