package io.guichet.jira.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Which words each space's titles are made of: a question that is worded like those of one space is more likely answered
 * there. Counted when the index has changed; a question looks up a few numbers.
 */
final class SpaceWords {

    /** How much it says beside the {@link Field fields}; fitted like theirs. */
    static final float WEIGHT = 3.3f;

    /** So many articles like the whole are added to each space in thought, so that a small one is not judged by a word or two. */
    private static final int SMOOTHING = 20;

    private static final int NOWHERE = -1;

    /** Words rarer than this tell nothing about a space. */
    private static final int RARE = 3;

    private static final int SHORT_QUESTION = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final int[] spaceOf;
    private final Map<String, int[]> counts = new HashMap<>();
    private int[] articles = new int[0];
    private int allArticles;

    private SpaceWords(int documents) {
        this.spaceOf = new int[documents];
        Arrays.fill(spaceOf, NOWHERE);
    }

    static SpaceWords of(IndexReader reader) throws IOException {
        var words = new SpaceWords(reader.maxDoc());
        for (var leaf : reader.leaves()) {
            var spaces = leaf.reader().getSortedDocValues(ArticleDocuments.SPACE);
            if (spaces == null) {
                continue;
            }
            var global = words.numbersOf(spaces);
            words.articles = Arrays.copyOf(words.articles, words.numbers.size());
            var titles = leaf.reader().getNormValues(Field.TITLE.key);
            for (var doc = spaces.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = spaces.nextDoc()) {
                var space = global[spaces.ordValue()];
                words.spaceOf[leaf.docBase + doc] = space;
                if (titles != null && titles.advanceExact(doc)) {
                    words.articles[space]++;
                    words.allArticles++;
                }
            }
            words.count(leaf.reader().terms(Field.TITLE.key), leaf.docBase);
        }
        words.counts.values().removeIf(ofTerm -> sum(ofTerm) < RARE);
        return words;
    }

    private int[] numbersOf(SortedDocValues spaces) throws IOException {
        var global = new int[spaces.getValueCount()];
        for (var ord = 0; ord < global.length; ord++) {
            global[ord] = numbers.computeIfAbsent(spaces.lookupOrd(ord).utf8ToString(), name -> {
                names.add(name);
                return numbers.size();
            });
        }
        return global;
    }

    private void count(Terms terms, int docBase) throws IOException {
        if (terms == null) {
            return;
        }
        var all = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            var ofTerm = counts.computeIfAbsent(term.utf8ToString(), any -> new int[numbers.size()]);
            if (ofTerm.length < numbers.size()) {
                ofTerm = Arrays.copyOf(ofTerm, numbers.size());
                counts.put(term.utf8ToString(), ofTerm);
            }
            postings = all.postings(postings, PostingsEnum.NONE);
            for (var doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                ofTerm[spaceOf[docBase + doc]]++;
            }
        }
    }

    Set<String> spaces() {
        return numbers.keySet();
    }

    /** Where a document lies; empty where it lies nowhere. */
    String space(int doc) {
        return spaceOf[doc] == NOWHERE ? "" : names.get(spaceOf[doc]);
    }

    /**
     * For each space, in how much more of its titles these words stand than in all; 0 for no difference. Counted by articles
     * and not by words: where titles are whole sentences, each word of a question is the likelier.
     */
    Map<String, Float> likeness(Set<String> stems, Collection<String> spaces) {
        var known = new HashSet<>(stems);
        known.retainAll(counts.keySet());
        var likeness = new HashMap<String, Float>();
        for (var space : spaces) {
            var number = numbers.get(space);
            likeness.put(space, number == null || known.isEmpty() ? 0f : likeness(known, number));
        }
        return likeness;
    }

    private float likeness(Collection<String> known, int space) {
        var sum = 0.0;
        for (var stem : known) {
            var ofTerm = counts.get(stem);
            var everywhere = (double) sum(ofTerm) / allArticles;
            var here = space < ofTerm.length ? ofTerm[space] : 0;
            sum += Math.log((here + SMOOTHING * everywhere) / (articles[space] + SMOOTHING) / everywhere);
        }
        return (float) (sum / (known.size() + SHORT_QUESTION));
    }

    private static int sum(int[] counts) {
        var sum = 0;
        for (var count : counts) {
            sum += count;
        }
        return sum;
    }
}
