package io.guichet.core.secrets;

/**
 * Where a likely secret stands in a text. Never the secret itself: what is kept or logged of one cannot give it away.
 *
 * @param from its first UTF-16 unit
 * @param to the first after it
 */
public record Secret(int from, int to, SecretKind kind) {}
