package io.guichet.core.people;

/** In which capacity somebody speaks in a conversation. */
public enum Role {
    CUSTOMER,
    AGENT,
    ASSISTANT,
    SYSTEM
}
