package io.guichet.core.knowledge;

import io.guichet.core.knowledge.ArticleNumbers.Count;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the knowledge base did for a project, over days (R26). */
@Named
public final class KnowledgeStatistics {

    private static final Comparator<Line> MOST_USEFUL = Comparator.<Line>comparingInt(
                    line -> line.tally().solved())
            .thenComparingInt(line -> line.tally().opened())
            .thenComparingInt(line -> line.tally().shown())
            .reversed()
            .thenComparing(Line::id);

    private final CountingArticles counting;
    private final ArticleNumbers numbers;
    private final SuggestingArticles articles;

    @Inject
    public KnowledgeStatistics(CountingArticles counting, ArticleNumbers numbers, SuggestingArticles articles) {
        this.counting = counting;
        this.numbers = numbers;
        this.articles = articles;
    }

    /** With what this node counted until now; what other nodes counted may be a minute old. */
    public Findings of(ProjectKey project, LocalDate from, LocalDate to) {
        counting.flush();
        var total = Tally.NONE;
        Map<String, Tally> byArticle = new HashMap<>();
        for (Count count : numbers.of(project, from, to)) {
            total = total.plus(count.tally());
            count.article().ifPresent(id -> byArticle.merge(id, count.tally(), Tally::plus));
        }
        var lines = byArticle.entrySet().stream()
                .map(one -> new Line(one.getKey(), article(project, one.getKey()), one.getValue()))
                .sorted(MOST_USEFUL)
                .toList();
        return new Findings(total, lines);
    }

    /** What was counted can be told without the index, too. */
    private Optional<Article> article(ProjectKey project, String id) {
        try {
            return articles.article(project, id);
        } catch (KnowledgeBaseIsAway away) {
            return Optional.empty();
        }
    }

    /** @param lines what was most useful first */
    public record Findings(Tally total, List<Line> lines) {

        public Findings {
            lines = List.copyOf(lines);
        }
    }

    /** @param article absent where it is gone, or no longer for the project's customers */
    public record Line(String id, Optional<Article> article, Tally tally) {}
}
