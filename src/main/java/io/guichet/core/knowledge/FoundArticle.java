package io.guichet.core.knowledge;

import java.util.Optional;

/**
 * An article that may answer.
 *
 * @param speaksOfIt whether a word that matters stands in its title or its passage; the rest is a guess
 * @param file where the passage stands, if it is not in the article itself
 */
public record FoundArticle(Article article, Passage passage, boolean speaksOfIt, Optional<AttachedFile> file) {

    /** In the article itself. */
    public FoundArticle(Article article, Passage passage, boolean speaksOfIt) {
        this(article, passage, speaksOfIt, Optional.empty());
    }
}
