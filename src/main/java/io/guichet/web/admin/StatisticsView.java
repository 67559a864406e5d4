package io.guichet.web.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeStatistics.Findings;
import io.guichet.core.knowledge.KnowledgeStatistics.Line;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** A project's numbers on the wire. */
record StatisticsView(String from, String to, String zone, Knowledge knowledge) {

    static StatisticsView of(Period period, ZoneId zone, Findings findings) {
        var total = findings.total();
        return new StatisticsView(
                period.from().toString(),
                period.to().toString(),
                zone.getId(),
                new Knowledge(
                        total.searches(),
                        total.fruitless(),
                        total.shown(),
                        total.opened(),
                        total.solved(),
                        findings.lines().stream().map(Row::of).toList()));
    }

    static Csv table(Findings findings, Locale reader) {
        var table = new Csv(reader).row("article", "title", "shown", "opened", "solved", "searches", "withoutResult");
        for (var line : findings.lines()) {
            var tally = line.tally();
            table.row(line.id(), title(line), text(tally.shown()), text(tally.opened()), text(tally.solved()), "", "");
        }
        var total = findings.total();
        return table.row(
                "",
                "",
                text(total.shown()),
                text(total.opened()),
                text(total.solved()),
                text(total.searches()),
                text(total.fruitless()));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String title(Line line) {
        return line.article().map(Article::title).orElse("");
    }

    /** @param articles by article, what was most useful first */
    record Knowledge(int searches, int withoutResult, int shown, int opened, int solved, List<Row> articles) {}

    /** @param title left out where the article is gone, or no longer for the project's customers */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(String id, String title, String url, int shown, int opened, int solved) {

        private static Row of(Line line) {
            var tally = line.tally();
            return new Row(
                    line.id(),
                    line.article().map(Article::title).orElse(null),
                    line.article().map(Article::url).orElse(null),
                    tally.shown(),
                    tally.opened(),
                    tally.solved());
        }
    }
}
