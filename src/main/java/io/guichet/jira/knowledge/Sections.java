package io.guichet.jira.knowledge;

import java.util.ArrayList;
import java.util.List;

/** A long text in parts of a few paragraphs. */
final class Sections {

    private static final int LONGEST = 4_000;

    private Sections() {}

    /** At least one. */
    static List<String> of(String text) {
        var sections = new ArrayList<String>();
        var from = 0;
        while (text.length() - from > LONGEST) {
            var line = text.lastIndexOf('\n', from + LONGEST);
            var word = text.lastIndexOf(' ', from + LONGEST);
            var to = from + LONGEST;
            if (line > from + LONGEST / 2) {
                to = line;
            } else if (word > from) {
                to = word;
            }
            sections.add(text.substring(from, to).strip());
            from = to;
        }
        sections.add(text.substring(from).strip());
        return sections;
    }
}
