package io.guichet.jira.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the mirror is behind on this node.
 *
 * @param conversations how many wait or are being worked on
 * @param failing how many of them failed when last tried
 * @param since how long the one that waits longest has waited
 * @param givenUp entries of all nodes that Jira refused for good: their comment, or what they ask of the request besides
 */
public record Backlog(int conversations, int failing, Optional<Instant> since, int givenUp) {}
