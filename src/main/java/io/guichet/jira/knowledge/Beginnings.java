package io.guichet.jira.knowledge;

import io.guichet.jira.knowledge.Words.Word;
import java.util.List;
import java.util.stream.Stream;

/** What words begin with, so that half a word or another form of it still finds its like. */
final class Beginnings {

    private static final int SHORT = 3;
    private static final List<Integer> LONGER = List.of(5, 7);

    private Beginnings() {}

    /** What each word begins with that says something: {@code fac, factu, facture}. */
    static List<String> of(List<Word> words) {
        return Stream.concat(telling(words), refining(words)).toList();
    }

    /** Of those the longer ones, {@code factu, facture}, and the short one of a word that has no other. */
    static Stream<String> telling(List<Word> words) {
        return saying(words).flatMap(word -> lengths(word).map(length -> word.substring(0, length)));
    }

    /** Of words that have longer ones the short one, which half the others begin with. */
    static Stream<String> refining(List<Word> words) {
        return saying(words).filter(Beginnings::hasLonger).map(word -> word.substring(0, SHORT));
    }

    private static Stream<Integer> lengths(String word) {
        return (hasLonger(word) ? LONGER : List.of(SHORT)).stream().filter(length -> length <= word.length());
    }

    private static boolean hasLonger(String word) {
        return word.length() >= LONGER.get(0);
    }

    private static Stream<String> saying(List<Word> words) {
        return words.stream().filter(word -> !word.common()).map(Word::plain);
    }
}
