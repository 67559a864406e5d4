package io.guichet.core.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article of the knowledge base, as far as it is looked at here: words and their order, no markup.
 *
 * @param id what the knowledge base calls it
 * @param ref another system's name for it, where it was brought from there
 * @param space the space's key
 * @param text paragraphs, each on its line
 * @param version of its edition, as {@link KnowledgeBase.Edition} has it
 * @param page the article that it is a file of, where it is one: its title is the file's name, and people find the page by it
 * @param body how it is read; {@link ArticleBody#NONE} wherever it is looked for
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
        int version,
        Optional<String> page,
        ArticleBody body) {

    /** A page, by its words alone. */
    public Article(
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
        this(
                id,
                ref,
                space,
                spaceName,
                kind,
                title,
                text,
                labels,
                url,
                changed,
                version,
                Optional.empty(),
                ArticleBody.NONE);
    }

    /** What sort of article it is, as its labels say (R72). */
    public enum Kind {
        FAQ,
        TUTO,
        PAGE;

        private static final Map<String, Kind> SAID_BY = Map.of("faq", FAQ, "tuto", TUTO);

        public static Kind of(List<String> labels) {
            return Stream.of(FAQ, TUTO)
                    .filter(kind -> labels.stream().anyMatch(label -> SAID_BY.get(label) == kind))
                    .findFirst()
                    .orElse(PAGE);
        }

        /** Whether the label says what sort of article it is, and nothing else. */
        static boolean isSaidBy(String label) {
            return SAID_BY.containsKey(label);
        }
    }

    public Article {
        labels = List.copyOf(labels);
    }
}
