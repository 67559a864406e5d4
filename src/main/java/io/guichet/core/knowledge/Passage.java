package io.guichet.core.knowledge;

import java.util.List;

/** The part of an article that speaks of what was asked, and where its words stand. */
public record Passage(String text, List<Mark> marks) {

    /** From a character to the one behind the last. */
    public record Mark(int from, int to) {}

    public Passage {
        marks = List.copyOf(marks);
    }
}
