package io.guichet.jira.knowledge;

import io.guichet.jira.knowledge.Words.Word;
import java.util.ArrayList;
import java.util.List;

/** What words begin with, so that half a word or another form of it still finds its like. */
final class Beginnings {

    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 8;

    private Beginnings() {}

    /** What each word begins with: {@code fa, fac, fact …}. */
    static List<String> of(List<Word> words) {
        var beginnings = new ArrayList<String>();
        for (var word : words) {
            var plain = word.plain();
            for (var length = SHORTEST_BEGINNING; length <= Math.min(plain.length(), LONGEST_BEGINNING); length++) {
                beginnings.add(plain.substring(0, length));
            }
        }
        return beginnings;
    }
}
