package com.atlassian.jira.cluster;

/**
 * Takes a message of another node.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public interface ClusterMessageConsumer {
    void receive(String channel, String message, String senderId);
}
