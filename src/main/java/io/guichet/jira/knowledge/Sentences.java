package io.guichet.jira.knowledge;

import io.guichet.core.knowledge.Passage.Mark;
import java.util.ArrayList;
import java.util.List;

/** Where each sentence of a text is: each line and, within it, what ends with a full stop or the like. */
final class Sentences {

    private Sentences() {}

    /** By hand, for it goes through all that is looked at. */
    static List<Mark> of(String text) {
        var sentences = new ArrayList<Mark>();
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            if (!Character.isWhitespace(text.charAt(at)) || at > from && !endsAt(text, at)) {
                continue;
            }
            if (at > from) {
                sentences.add(new Mark(from, at));
            }
            from = at + 1;
        }
        if (from < text.length()) {
            sentences.add(new Mark(from, text.length()));
        }
        return sentences;
    }

    private static boolean endsAt(String text, int blank) {
        return text.charAt(blank) == '\n' || ".!?…".indexOf(text.charAt(blank - 1)) >= 0;
    }
}
