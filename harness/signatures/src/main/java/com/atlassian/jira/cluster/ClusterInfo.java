package com.atlassian.jira.cluster;

/**
 * Tells which node this is.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface ClusterInfo {
    String getNodeId();

    boolean isClustered();
}
