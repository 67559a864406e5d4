package io.guichet.core.knowledge;

import java.util.Optional;

/** The images of articles, as far as everybody may see them. */
public interface Pictures {

    /**
     * One of an article's.
     *
     * @param path as {@link ArticleBody.Block.Picture} has it
     * @return absent where there is none, or none that can be shown safely
     * @throws KnowledgeBaseIsAway where it cannot be had just now
     */
    Optional<Shown> at(String path);

    /**
     * An image.
     *
     * @param type media type by its content: PNG, JPEG, GIF or WebP
     */
    record Shown(String type, byte[] content) {}
}
