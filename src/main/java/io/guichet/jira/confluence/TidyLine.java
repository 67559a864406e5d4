package io.guichet.jira.confluence;

import io.guichet.core.knowledge.ArticleBody.Run;
import java.util.ArrayList;
import java.util.List;

/** Blanks at the ends of a line and beside others are none, and neighbours that look alike are one. */
final class TidyLine {

    private TidyLine() {}

    static List<Run> of(List<Run> line) {
        var tidy = new ArrayList<Run>();
        for (var run : line) {
            var before = tidy.isEmpty() ? "\n" : tidy.get(tidy.size() - 1).text();
            var text = run.text().equals("\n") || !before.matches("(?s).*\\s")
                    ? run.text()
                    : run.text().stripLeading();
            if (!text.isEmpty() && !(text.equals("\n") && tidy.isEmpty())) {
                join(tidy, with(run, text));
            }
        }
        while (!tidy.isEmpty()) {
            var last = tidy.remove(tidy.size() - 1);
            var text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                tidy.add(with(last, text));
                break;
            }
        }
        return tidy;
    }

    private static void join(List<Run> tidy, Run run) {
        var last = tidy.isEmpty() ? null : tidy.get(tidy.size() - 1);
        if (last != null && with(last, "").equals(with(run, ""))) {
            tidy.set(tidy.size() - 1, with(run, last.text() + run.text()));
        } else {
            tidy.add(run);
        }
    }

    private static Run with(Run run, String text) {
        return new Run(text, run.strong(), run.emphasised(), run.code(), run.link());
    }
}
