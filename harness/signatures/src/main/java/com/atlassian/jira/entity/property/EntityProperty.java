package com.atlassian.jira.entity.property;

/**
 * A piece of JSON kept beside an issue, comment or other thing of Jira.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface EntityProperty {
    Long getId();

    Long getEntityId();

    String getEntityName();

    String getKey();

    String getValue();
}
