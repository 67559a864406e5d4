package io.guichet.core.assistant;

import io.guichet.core.conversation.Assistance.Source;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers a question by what the articles say, word for word, and only where they do (R55, R57). What is asked, and what
 * stands in an article, is never more than words to be looked for: nothing in it is obeyed.
 */
@Named
public final class AnsweringFromArticles {

    private static final int MOST_SOURCES = 2;

    private final Testimony testimony;
    private final SuggestingArticles articles;

    @Inject
    public AnsweringFromArticles(Testimony testimony, SuggestingArticles articles) {
        this.testimony = testimony;
        this.articles = articles;
    }

    /** The articles that answer, the best first, of those that the project's customers may read (R159); mostly one, often none. */
    public List<Source> to(ProjectKey project, String question) {
        return best(question, articles.spacesOf(project).keySet())
                .map(evidence -> source(evidence.article(), evidence.quote()))
                .toList();
    }

    /** The same of what one who works in the project may read, which is not always for its customers. */
    public List<Hint> toAgent(ProjectKey project, String question) {
        return best(question, articles.spacesToAgent(project))
                .map(evidence -> new Hint(
                        source(evidence.article(), evidence.quote()),
                        articles.toCustomers(project, evidence.article())))
                .toList();
    }

    /** @param customerReads whether it may be shown to the project's customers, too */
    public record Hint(Source source, boolean customerReads) {}

    /** Whether the articles can be asked by now. */
    public boolean isReady() {
        return testimony.isReady();
    }

    private Stream<Evidence> best(String question, Set<String> spaces) {
        var judging = Judging.AS_SHIPPED;
        return testimony.on(question, spaces).stream()
                .filter(evidence -> !evidence.quote().isBlank())
                .map(evidence -> Map.entry(evidence, judging.likelihood(evidence.signs())))
                .filter(judged -> judged.getValue() >= judging.least())
                .sorted(Map.Entry.<Evidence, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SOURCES)
                .map(Map.Entry::getKey);
    }

    private static Source source(Article article, String quote) {
        return new Source(
                article.id(),
                article.title(),
                article.spaceName(),
                article.kind().name().toLowerCase(Locale.ROOT),
                article.url(),
                quote);
    }
}
