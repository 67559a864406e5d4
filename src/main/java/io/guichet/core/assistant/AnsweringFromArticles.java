package io.guichet.core.assistant;

import io.guichet.core.conversation.Assistance.Source;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
                .map(AnsweringFromArticles::source)
                .toList();
    }

    /** The same of what one who works in the project may read, which is not always for its customers. */
    public List<Hint> toAgent(ProjectKey project, String question) {
        return best(question, articles.spacesToAgent(project))
                .map(evidence -> new Hint(source(evidence), articles.toCustomers(project, evidence.article())))
                .toList();
    }

    /** @param customerReads whether it may be shown to the project's customers, too */
    public record Hint(Source source, boolean customerReads) {}

    /** Whether the articles can be asked by now. */
    public boolean isReady() {
        return testimony.isReady();
    }

    private Stream<Evidence> best(String question, Set<String> spaces) {
        return testimony.on(question, spaces).stream()
                .filter(evidence -> !evidence.quote().isBlank())
                .map(evidence -> Map.entry(evidence, Judging.of(evidence).likelihood(evidence.signs())))
                .filter(judged ->
                        judged.getValue() >= Judging.of(judged.getKey()).least())
                .sorted(Map.Entry.<Evidence, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .filter(firstOfItsArticle())
                .limit(MOST_SOURCES);
    }

    /** Where an article and its file, or two files of it, say the same, one source is enough. */
    private static Predicate<Evidence> firstOfItsArticle() {
        var known = new HashSet<String>();
        return evidence -> known.add(evidence.article().id());
    }

    private static Source source(Evidence evidence) {
        var article = evidence.article();
        return evidence.file()
                .map(file ->
                        new Source(article.id(), file.name(), article.spaceName(), "pdf", file.url(), evidence.quote()))
                .orElseGet(() -> new Source(
                        article.id(),
                        article.title(),
                        article.spaceName(),
                        article.kind().name().toLowerCase(Locale.ROOT),
                        article.url(),
                        evidence.quote()));
    }
}
