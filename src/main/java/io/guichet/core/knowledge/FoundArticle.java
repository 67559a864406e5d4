package io.guichet.core.knowledge;

/**
 * An article that may answer.
 *
 * @param speaksOfIt whether a word that matters stands in its title or its passage; the rest is a guess
 */
public record FoundArticle(Article article, Passage passage, boolean speaksOfIt) {}
