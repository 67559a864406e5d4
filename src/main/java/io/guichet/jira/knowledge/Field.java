package io.guichet.jira.knowledge;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What is looked at of an article, and how much it says. The weights were fitted on public questions, see
 * docs/knowledge.md; {@code bin/kb-bench} fits them anew.
 */
enum Field {
    TITLE("title", 0.6f, 0.75f, 0.16f),
    TITLE_BEGINNINGS("titleBeginnings", 0.4f, 0.75f, 0.123f),
    BODY("body", 1.2f, 0.75f, 0.204f);

    /** A common word says so much less. */
    static final float COMMON = 0.3f;

    final String key;
    final float weight;
    private final Similarity similarity;

    Field(String key, float k1, float b, float weight) {
        this.key = key;
        this.weight = weight;
        this.similarity = new BM25Similarity(k1, b);
    }

    static final class Similarities extends PerFieldSimilarityWrapper {
        private static final Similarity PLAIN = new BM25Similarity();

        @Override
        public Similarity get(String name) {
            for (var field : values()) {
                if (field.key.equals(name)) {
                    return field.similarity;
                }
            }
            return PLAIN;
        }
    }
}
