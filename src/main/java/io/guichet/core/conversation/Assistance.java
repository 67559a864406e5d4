package io.guichet.core.conversation;

import io.guichet.core.settings.Texts;
import java.util.List;

/**
 * What a message of the assistant's has besides its words.
 *
 * @param name what the assistant was called then; empty for the product's own word
 * @param sources what supports it; none where it found nothing (R56, R57)
 */
public record Assistance(Texts name, List<Source> sources) {

    public Assistance {
        sources = List.copyOf(sources);
    }

    /**
     * An article that was quoted, or a file of it.
     *
     * @param title the article's or the file's name
     * @param kind faq, tuto or page; pdf for a file
     * @param quote its exact words
     */
    public record Source(String article, String title, String space, String kind, String url, String quote) {}
}
