package io.guichet.jira.knowledge;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.AttachedFile;
import io.guichet.core.knowledge.Passage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;

/** The index, by its labels. */
final class Shelves {

    private static final int LEAD = 160;

    /** Of one page. */
    private static final int SECTIONS_OF_FILES = 1_000;

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

    /** Everything it holds: identifier and version. */
    static Map<String, Integer> held(Snapshot snapshot) throws IOException {
        var held = new HashMap<String, Integer>();
        for (var leaf : snapshot.reader.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var ids = leaf.reader().getBinaryDocValues(ArticleDocuments.ID);
            var versions = leaf.reader().getNumericDocValues(ArticleDocuments.VERSION);
            for (var doc = 0;
                    ids != null && versions != null && doc < leaf.reader().maxDoc();
                    doc++) {
                if ((live == null || live.get(doc)) && ids.advanceExact(doc) && versions.advanceExact(doc)) {
                    held.put(ids.binaryValue().utf8ToString(), (int) versions.longValue());
                }
            }
        }
        return held;
    }

    /** The files of a page of these spaces, by name. */
    static List<AttachedFile> files(Snapshot snapshot, String page, Set<String> spaces) throws IOException {
        var query = new TermQuery(new Term(ArticleDocuments.PAGE, page));
        var files = new TreeMap<String, AttachedFile>();
        for (var hit : snapshot.searcher.search(query, SECTIONS_OF_FILES).scoreDocs) {
            var section = snapshot.article(hit.doc);
            if (spaces.contains(section.space())) {
                files.put(section.title(), Finds.file(section));
            }
        }
        return List.copyOf(files.values());
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
