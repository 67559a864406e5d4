package io.guichet.web.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.FoundArticle;
import java.util.List;
import java.util.Locale;

/** Suggested articles on the wire. */
record ArticlesView(List<Suggested> articles, long tookMs) {

    static ArticlesView of(List<FoundArticle> found, long tookMs) {
        return new ArticlesView(found.stream().map(Suggested::of).toList(), tookMs);
    }

    static Opened of(Article article) {
        return new Opened(
                article.id(),
                article.title(),
                article.url(),
                kind(article),
                article.spaceName(),
                article.text().lines().toList());
    }

    private static String kind(Article article) {
        return article.kind().name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param ref another system's name for it, where it was brought from there
     * @param highlights where in the passage words match: from, to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Suggested(
            String id,
            String ref,
            String title,
            String url,
            String kind,
            String space,
            String passage,
            List<int[]> highlights) {

        private static Suggested of(FoundArticle found) {
            var article = found.article();
            return new Suggested(
                    article.id(),
                    article.ref().orElse(null),
                    article.title(),
                    article.url(),
                    ArticlesView.kind(article),
                    article.spaceName(),
                    found.passage().text(),
                    found.passage().marks().stream()
                            .map(mark -> new int[] {mark.from(), mark.to()})
                            .toList());
        }
    }

    /** @param text paragraphs, plain text */
    record Opened(String id, String title, String url, String kind, String space, List<String> text) {}
}
