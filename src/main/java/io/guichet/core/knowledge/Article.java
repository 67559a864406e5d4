package io.guichet.core.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article of the knowledge base, as far as it is looked at here: words, no markup.
 *
 * @param id what the knowledge base calls it
 * @param ref another system's name for it, where it was brought from there
 * @param space the space's key
 * @param text paragraphs, each on its line
 * @param version counts up with every edition
 */
public record Article(
        String id,
        Optional<String> ref,
        String space,
        String spaceName,
        Kind kind,
        String title,
        String text,
        List<String> labels,
        String url,
        Instant changed,
        int version) {

    /** What sort of article it is, as its labels say (R72). */
    public enum Kind {
        FAQ,
        TUTO,
        PAGE;

        public static Kind of(List<String> labels) {
            if (labels.contains("faq")) {
                return FAQ;
            }
            return labels.contains("tuto") ? TUTO : PAGE;
        }
    }

    public Article {
        labels = List.copyOf(labels);
    }
}
