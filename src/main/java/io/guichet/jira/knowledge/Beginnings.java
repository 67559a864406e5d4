package io.guichet.jira.knowledge;

import io.guichet.jira.knowledge.Words.Word;
import java.util.ArrayList;
import java.util.List;

/** What words begin with, so that half a word or another form of it still finds its like. */
final class Beginnings {

    private static final int[] LENGTHS = {3, 5, 7};

    private Beginnings() {}

    /** What each word begins with that says something: {@code fac, factu, facture}. */
    static List<String> of(List<Word> words) {
        var beginnings = new ArrayList<String>();
        for (var word : words) {
            var plain = word.plain();
            for (var length : LENGTHS) {
                if (!word.common() && length <= plain.length()) {
                    beginnings.add(plain.substring(0, length));
                }
            }
        }
        return beginnings;
    }
}
