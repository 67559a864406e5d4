package io.guichet.jira.knowledge;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** What comes first of what has words of a question: documents with their scores, the best first. */
final class Ranking {

    static final Query FILES = new TermQuery(ArticleDocuments.IS_A_FILE);

    /** As many pages are looked at more closely. */
    static final int CANDIDATES = 300;

    /** As many sections of files are looked at beside the pages. */
    private static final int SECTIONS = 30;

    /** A section of a file has no title whose words would count: those it has count more. */
    private static final float OF_A_FILE = 3;

    private final Snapshot snapshot;
    private final Question question;
    private final Set<String> spaces;
    private final Map<String, Float> likeness;

    Ranking(Snapshot snapshot, Question question, Set<String> spaces) {
        this.snapshot = snapshot;
        this.question = question;
        this.spaces = spaces;
        this.likeness = snapshot.spaceWords.likeness(question.allStems(), spaces);
    }

    /** Pages and sections of files among each other. */
    List<Map.Entry<Integer, Float>> all(int limit) throws IOException {
        var scores = pageScores(limit);
        scores.putAll(fileScores());
        return best(scores, limit);
    }

    List<Map.Entry<Integer, Float>> pages(int limit) throws IOException {
        return best(pageScores(limit), limit);
    }

    List<Map.Entry<Integer, Float>> files(int limit) throws IOException {
        return best(fileScores(), limit);
    }

    private Map<Integer, Float> pageScores(int limit) throws IOException {
        var query = asked();
        bearing(question.labels(), query);
        if (snapshot.hasFiles) {
            query.add(FILES, Occur.MUST_NOT);
        }
        var many = Math.max(CANDIDATES, limit);
        // Nobody asks how many there are: what cannot be among these is passed over from the first on.
        var telling = snapshot.searcher.search(query.build(), new TopScoreDocCollectorManager(many, many));
        var top = QueryRescorer.rescore(snapshot.searcher, telling, question.refining(), 1, many);
        return scores(top.scoreDocs, hit -> hit.score);
    }

    /** A section bears no labels, its page does, which is looked at when it is shown. */
    private Map<Integer, Float> fileScores() throws IOException {
        if (!snapshot.hasFiles) {
            return Map.of();
        }
        var query = asked().add(FILES, Occur.FILTER);
        return scores(snapshot.searcher.search(query.build(), SECTIONS).scoreDocs, hit -> OF_A_FILE * hit.score);
    }

    private Map<Integer, Float> scores(ScoreDoc[] hits, ToDoubleFunction<ScoreDoc> score) {
        var scores = new HashMap<Integer, Float>();
        for (var hit : hits) {
            var ofSpace = likeness.getOrDefault(snapshot.space(hit.doc), 0f);
            scores.put(hit.doc, (float) score.applyAsDouble(hit) + SpaceWords.WEIGHT * ofSpace);
        }
        return scores;
    }

    private static List<Map.Entry<Integer, Float>> best(Map<Integer, Float> scores, int limit) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .toList();
    }

    private BooleanQuery.Builder asked() {
        var query = new BooleanQuery.Builder().add(question.telling(), Occur.MUST);
        if (!spaces.containsAll(snapshot.spaceWords.spaces())) {
            query.add(ofSpaces(spaces), Occur.FILTER);
        }
        return query;
    }

    static void bearing(Set<String> labels, BooleanQuery.Builder query) {
        labels.forEach(label -> query.add(new TermQuery(new Term(ArticleDocuments.LABEL, label)), Occur.FILTER));
    }

    static Query ofSpaces(Set<String> spaces) {
        return new TermInSetQuery(
                ArticleDocuments.SPACE, spaces.stream().map(BytesRef::new).toList());
    }
}
