package io.guichet.core.conversation;

import java.time.Instant;

/** @param status the request's status since then, as its customer reads it; empty when unknown */
public record Reopening(Instant at, String status) {}
