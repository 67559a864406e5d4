package io.guichet.core.conversation;

/** The JSM request of a conversation: its issue's id, which never changes, and its key. */
public record RequestRef(long issueId, String key) {}
