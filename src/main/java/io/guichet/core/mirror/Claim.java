package io.guichet.core.mirror;

/**
 * The entry that a comment says it mirrors. Anybody may write such a mark, so it proves nothing by itself.
 *
 * @param conversation as claimed, well-formed or not
 */
public record Claim(String conversation, long number) {}
