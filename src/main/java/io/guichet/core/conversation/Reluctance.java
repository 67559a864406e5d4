package io.guichet.core.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * That a customer has refused invitations (R45, R86).
 *
 * @param times how often on the day of the last time, in all of her conversations
 * @param at when she last did
 * @param until when she wants to be asked again, if she said "not today"
 */
public record Reluctance(int times, Instant at, Optional<Instant> until) {}
