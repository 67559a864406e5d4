package com.atlassian.activeobjects.external;

/**
 * Brings the plugin's tables from one model version to the next.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
