package io.guichet.core.assistant;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether passages say what a text says, sentence by sentence. It errs to one side: a true sentence in other words is refused,
 * and the passages are quoted instead.
 *
 * <p>A sentence is supported where one sentence of a passage, or two neighbours, have all of its words that mean something, in
 * nearly its order, deny the same ones, and set no limit that it leaves out. Numbers and addresses have to be there as they are written; "all", "only",
 * "before" and "must" mean something, too.
 */
final class Supported {

    private static final int LONGER_BY = 100;
    private static final double IN_ORDER = 0.8;

    /** What stands before a line of a list, and around a word that is marked, is no word. */
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+|\\*\\*|__|`");

    private Supported() {}

    static boolean by(List<String> passages, String text) {
        var longest = passages.stream().mapToInt(String::length).sum() + LONGER_BY;
        if (text.isBlank() || text.length() > longest) {
            return false;
        }
        var said = passages.stream().flatMap(Supported::places).toList();
        var sentences = sentences(MARKS.matcher(text).replaceAll(""));
        return sentences.stream().anyMatch(sentence -> !sentence.words().isEmpty())
                && sentences.stream().allMatch(sentence -> said.stream().anyMatch(place -> supports(place, sentence)));
    }

    private static boolean supports(Sentence place, Sentence sentence) {
        return !sentence.onlyDenies()
                && sentence.words().stream().allMatch(place::has)
                && sentence.keepsTheLimitsOf(place)
                && place.denied(sentence.words()).equals(sentence.denied(sentence.words()))
                && inOrder(place.words(), sentence.words())
                        >= IN_ORDER * sentence.words().size();
    }

    /** The longest row of words that both have in the same order. */
    private static int inOrder(List<Word> place, List<Word> sentence) {
        var longest = new int[place.size() + 1][sentence.size() + 1];
        for (var i = 1; i <= place.size(); i++) {
            for (var j = 1; j <= sentence.size(); j++) {
                longest[i][j] = place.get(i - 1).isLike(sentence.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[place.size()][sentence.size()];
    }

    /** Every sentence, and every two neighbours. */
    private static Stream<Sentence> places(String passage) {
        var sentences = sentences(passage);
        var pairs = IntStream.range(1, sentences.size())
                .mapToObj(i -> sentences.get(i - 1).and(sentences.get(i)));
        return Stream.concat(sentences.stream(), pairs);
    }

    private static List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        for (var line : text.split("\\R", -1)) {
            var ends = BreakIterator.getSentenceInstance(Locale.FRENCH);
            ends.setText(line);
            var from = ends.first();
            for (var to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
                add(Sentence.of(line.substring(from, to)), sentences);
                from = to;
            }
        }
        return sentences;
    }

    /** What takes back some of the sentence before it is one with it. */
    private static void add(Sentence sentence, List<Sentence> sentences) {
        var last = sentences.size() - 1;
        if (last >= 0 && sentence.takesBack()) {
            sentences.set(last, sentences.get(last).and(sentence));
        } else {
            sentences.add(sentence);
        }
    }
}
