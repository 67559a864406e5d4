package io.guichet.jira.knowledge;

import io.guichet.jira.knowledge.Benchmark.Asked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What each part of the ranking says of each article for one question, unweighted. */
record Features(Asked asked, int answer, float[][] of) {

    static final List<String> NAMES = IntStream.range(0, Field.values().length + 3)
            .mapToObj(Features::name)
            .toList();

    private static String name(int feature) {
        var fields = Field.values();
        return feature < fields.length
                ? fields[feature].name()
                : List.of("BREVITY", "QUESTION", "SPACE").get(feature - fields.length);
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
        for (var field : Field.values()) {
            var query = question.in(EnumSet.of(field));
            for (var hit : snapshot.searcher.search(query, documents).scoreDocs) {
                features[field.ordinal()][hit.doc] = hit.score / field.weight;
            }
        }
        var priors = Field.values().length;
        var likeness = snapshot.spaceWords.likeness(question.beginnings(), spaces);
        for (var doc = 0; doc < documents; doc++) {
            features[priors][doc] = (float) snapshot.brevity(doc);
            features[priors + 1][doc] = snapshot.asksAQuestion(doc) ? 1 : 0;
            features[priors + 2][doc] = likeness.getOrDefault(snapshot.space(doc), 0f);
        }
        return new Features(asked, answer, features);
    }

    float score(int doc, float[] weights) {
        var sum = 0f;
        for (var feature = 0; feature < weights.length; feature++) {
            sum += weights[feature] * of[feature][doc];
        }
        return sum;
    }

    /** Where the answer stands with these weights, from 1. */
    int rank(float[] weights) {
        if (answer < 0) {
            return Integer.MAX_VALUE;
        }
        var own = score(answer, weights);
        var rank = 1;
        for (var doc = 0; doc < of[0].length; doc++) {
            var other = score(doc, weights);
            if (other > own || other == own && doc < answer) {
                rank++;
            }
        }
        return rank;
    }
}
