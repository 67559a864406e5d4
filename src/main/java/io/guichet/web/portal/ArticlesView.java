package io.guichet.web.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.AttachedFile;
import io.guichet.core.knowledge.FoundArticle;
import io.guichet.core.knowledge.ReadingAnArticle;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Suggested articles on the wire. */
record ArticlesView(List<Suggested> articles, long tookMs) {

    static ArticlesView of(List<FoundArticle> found, long tookMs) {
        return new ArticlesView(
                found.stream().map(one -> Suggested.of(one, null)).toList(), tookMs);
    }

    static ArticlesView toAgent(List<FoundArticle> found, Predicate<Article> customers, long tookMs) {
        return new ArticlesView(
                found.stream()
                        .map(one -> Suggested.of(one, customers.test(one.article())))
                        .toList(),
                tookMs);
    }

    static Opened of(String portal, ReadingAnArticle.Opened opened) {
        var article = opened.article();
        return new Opened(
                article.id(),
                article.title(),
                article.url(),
                kind(article),
                article.spaceName(),
                ArticleBodyView.of(
                        opened.body().blocks(),
                        "/rest/guichet/1.0/portals/" + portal + "/articles/" + article.id() + "/pictures/"),
                opened.body().whole(),
                opened.files().stream().map(FileView::of).toList());
    }

    private static String kind(Article article) {
        return article.kind().name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param ref another system's name for it, where it was brought from there
     * @param highlights where in the passage words match: from, to
     * @param file where the passage stands, if it is not in the article itself
     * @param customerReads whether customers may read it, too; to agents alone
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
            List<int[]> highlights,
            FileView file,
            Boolean customerReads) {

        private static Suggested of(FoundArticle found, Boolean customerReads) {
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
                            .toList(),
                    found.file().map(FileView::of).orElse(null),
                    customerReads);
        }
    }

    /** A file of an article, where the article is kept. */
    record FileView(String name, String url) {

        private static FileView of(AttachedFile file) {
            return new FileView(file.name(), file.url());
        }
    }

    /**
     * @param whole whether nothing was left out; the rest is at {@code url}
     * @param files whose words are searched, too
     */
    record Opened(
            String id,
            String title,
            String url,
            String kind,
            String space,
            List<ArticleBodyView> body,
            boolean whole,
            List<FileView> files) {}
}
