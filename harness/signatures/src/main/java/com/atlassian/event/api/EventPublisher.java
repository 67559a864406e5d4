package com.atlassian.event.api;

/**
 * Hands an event to everybody on this node who listens for it.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
