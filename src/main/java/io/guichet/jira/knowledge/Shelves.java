package io.guichet.jira.knowledge;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.Passage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

/** The index, by its labels. */
final class Shelves {

    private static final int LEAD = 160;

    private Shelves() {}

    /** Counted once for each snapshot, as an administrator chooses few sets of spaces. */
    static Map<String, Integer> counted(Snapshot snapshot, Set<String> spaces) throws IOException {
        var counts = new HashMap<String, Integer>();
        for (var leaf : snapshot.reader.leaves()) {
            count(leaf.reader(), spaces, counts);
        }
        return Map.copyOf(counts);
    }

    private static void count(LeafReader reader, Set<String> spaces, Map<String, Integer> counts) throws IOException {
        var labels = reader.terms(ArticleDocuments.LABEL);
        if (labels == null) {
            return;
        }
        var live = reader.getLiveDocs();
        var each = labels.iterator();
        for (var label = each.next(); label != null; label = each.next()) {
            var keys = reader.getSortedDocValues(ArticleDocuments.SPACE);
            var docs = each.postings(null);
            var many = 0;
            for (var doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                var there = (live == null || live.get(doc)) && keys != null && keys.advanceExact(doc);
                if (there && spaces.contains(keys.lookupOrd(keys.ordValue()).utf8ToString())) {
                    many++;
                }
            }
            if (many > 0) {
                counts.merge(label.utf8ToString(), many, Integer::sum);
            }
        }
    }

    /** How an article begins, cut at a word. */
    static Passage lead(Article article) {
        var first = article.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        if (first.length() > LEAD) {
            var end = first.lastIndexOf(' ', LEAD);
            first = first.substring(0, end > 0 ? end : LEAD) + "…";
        }
        return new Passage(first, List.of());
    }
}
