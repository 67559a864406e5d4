package io.guichet.core.conversation;

import java.time.Instant;

/** @param resolution by its name in Jira */
public record Settled(Instant at, String resolution) {}
