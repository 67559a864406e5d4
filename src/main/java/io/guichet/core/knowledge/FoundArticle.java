package io.guichet.core.knowledge;

import java.util.Optional;

/**
 * An article that may answer: a word of the question that matters stands in its title or its passage.
 *
 * @param file where the passage stands, if it is not in the article itself
 */
public record FoundArticle(Article article, Passage passage, Optional<AttachedFile> file) {

    /** In the article itself. */
    public FoundArticle(Article article, Passage passage) {
        this(article, passage, Optional.empty());
    }
}
