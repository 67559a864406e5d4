package com.atlassian.jira.cluster;

/**
 * Sends short messages to the other nodes, as a wake-up and never as the only way.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public interface ClusterMessagingService {
    void registerListener(String channel, ClusterMessageConsumer consumer);

    void unregisterListener(String channel, ClusterMessageConsumer consumer);

    void unregisterListener(ClusterMessageConsumer consumer);

    void sendRemote(String channel, String message);
}
