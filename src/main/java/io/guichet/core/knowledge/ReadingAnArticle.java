package io.guichet.core.knowledge;

import io.guichet.core.knowledge.ArticleBody.Block.Picture;
import io.guichet.core.knowledge.Pictures.Shown;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** A customer reads an article in the window (R24): one that the project shows its customers, and nothing of any other (R159). */
@Named
public final class ReadingAnArticle {

    private final SuggestingArticles shown;
    private final CommonCopy copy;
    private final Pictures pictures;

    @Inject
    public ReadingAnArticle(SuggestingArticles shown, CommonCopy copy, Pictures pictures) {
        this.shown = shown;
        this.copy = copy;
        this.pictures = pictures;
    }

    /** @param files whose words are searched, too */
    public record Opened(Article article, ArticleBody body, List<AttachedFile> files) {}

    public Optional<Opened> open(ProjectKey project, String id) {
        return shown.article(project, id)
                .map(article -> new Opened(article, body(article), shown.files(project, article.id())));
    }

    /**
     * One of its images.
     *
     * @throws KnowledgeBaseIsAway where it cannot be had just now
     */
    public Optional<Shown> picture(ProjectKey project, String id, int number) {
        return shown.article(project, id)
                .flatMap(article -> body(article).pictures().stream()
                        .filter(picture -> picture.number() == number)
                        .findFirst())
                .map(Picture::path)
                .flatMap(pictures::at);
    }

    /** The copy may be of another edition, which these customers may not be meant to read: then the words that were found count. */
    private ArticleBody body(Article article) {
        return copy.read(List.of(article.id())).stream()
                .filter(read ->
                        read.version() == article.version() && read.space().equals(article.space()))
                .map(Article::body)
                .filter(body -> !body.saysNothing())
                .findFirst()
                .orElseGet(() -> ArticleBody.of(article.text()));
    }
}
