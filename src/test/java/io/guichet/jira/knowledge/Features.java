package io.guichet.jira.knowledge;

import io.guichet.jira.knowledge.Benchmark.Asked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;

/**
 * What each part of the ranking says of each article for one question, unweighted.
 *
 * @param telling of that, what candidates are chosen by
 */
record Features(Asked asked, int answer, float[][] of, float[][] telling) {

    static final List<String> NAMES = IntStream.range(0, Field.values().length + 1)
            .mapToObj(Features::name)
            .toList();

    private static String name(int feature) {
        var fields = Field.values();
        return feature < fields.length ? fields[feature].name() : "SPACE";
    }

    static List<Features> of(LuceneArticles index, List<Asked> asked, boolean half, Set<String> spaces) {
        return index.reading(snapshot -> {
            Map<String, Integer> numbers = new HashMap<>();
            for (var doc = 0; doc < snapshot.reader.maxDoc(); doc++) {
                numbers.put(snapshot.article(doc).id(), doc);
            }
            var all = new ArrayList<Features>();
            for (var one : asked) {
                all.add(of(snapshot, one, half, spaces, numbers.getOrDefault(one.answer(), -1)));
            }
            return all;
        });
    }

    private static Features of(Snapshot snapshot, Asked asked, boolean half, Set<String> spaces, int answer)
            throws IOException {
        var question = Question.of(half ? asked.half() : asked.full());
        var documents = snapshot.reader.maxDoc();
        var features = new float[NAMES.size()][documents];
        var telling = new float[Field.values().length][];
        for (var field : Field.values()) {
            var fields = EnumSet.of(field);
            telling[field.ordinal()] = scores(snapshot, question.telling(fields), field);
            features[field.ordinal()] =
                    sum(telling[field.ordinal()], scores(snapshot, question.refining(fields), field));
        }
        var space = Field.values().length;
        var likeness = snapshot.spaceWords.likeness(question.allStems(), spaces);
        for (var doc = 0; doc < documents; doc++) {
            features[space][doc] = likeness.getOrDefault(snapshot.space(doc), 0f);
        }
        return new Features(asked, answer, features, telling);
    }

    private static float[] sum(float[] ones, float[] others) {
        var sums = new float[ones.length];
        for (var each = 0; each < sums.length; each++) {
            sums[each] = ones[each] + others[each];
        }
        return sums;
    }

    private static float[] scores(Snapshot snapshot, Query query, Field field) throws IOException {
        var scores = new float[snapshot.reader.maxDoc()];
        for (var hit : snapshot.searcher.search(query, scores.length).scoreDocs) {
            scores[hit.doc] = hit.score / field.weight;
        }
        return scores;
    }

    private static float score(float[][] features, int doc, float[] weights) {
        var sum = 0f;
        for (var feature = 0; feature < features.length; feature++) {
            sum += weights[feature] * features[feature][doc];
        }
        return sum;
    }

    /** Those that are looked at more closely: whose texts alone say most with these weights. */
    List<Integer> candidates(float[] weights) {
        var scores = new float[of[0].length];
        for (var doc = 0; doc < scores.length; doc++) {
            scores[doc] = score(telling, doc, weights);
        }
        return IntStream.range(0, scores.length)
                .filter(doc -> scores[doc] > 0)
                .boxed()
                .sorted((one, other) -> Float.compare(scores[other], scores[one]))
                .limit(Ranking.CANDIDATES)
                .collect(Collectors.toList());
    }

    /** Where the answer stands with these weights, from 1, as the search itself would place it. */
    int rank(float[] weights) {
        var candidates = candidates(weights);
        if (!candidates.contains(answer)) {
            return Integer.MAX_VALUE;
        }
        var own = score(of, answer, weights);
        var rank = 1;
        for (var doc : candidates) {
            var other = score(of, doc, weights);
            if (other > own || other == own && doc < answer) {
                rank++;
            }
        }
        return rank;
    }
}
