package io.guichet.testkit;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.Article.Kind;
import io.guichet.core.knowledge.FoundArticle;
import io.guichet.core.knowledge.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles of which nothing matters but what a test says. */
public final class SomeArticles {

    private SomeArticles() {}

    public static Article article(String id, String title, String text, String... labels) {
        return new Article(
                id,
                Optional.empty(),
                "AIDE",
                "Aide en ligne",
                Kind.of(List.of(labels)),
                title,
                text,
                List.of(labels),
                "/x/" + id,
                Instant.EPOCH,
                1);
    }

    public static List<FoundArticle> found(String... ids) {
        return Stream.of(ids)
                .map(id -> new FoundArticle(article(id, "Facture", ""), new Passage("", List.of())))
                .toList();
    }
}
