package io.guichet.core.conversation;

import java.text.BreakIterator;
import java.util.Locale;

/** The title of a request, made of the first message: its first sentence, cut at a word (R69, R95). */
public final class Subject {

    /** Characters; Jira's own limit is 255, a title should be read at a glance. */
    public static final int LONGEST = 120;

    private static final String ELLIPSIS = "…";

    private Subject() {}

    public static String of(String text) {
        var line = firstLine(text);
        var sentence = firstSentence(line);
        return sentence.length() <= LONGEST ? sentence : cutAtWord(sentence);
    }

    private static String firstLine(String text) {
        return text.lines()
                .map(line -> line.replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String firstSentence(String line) {
        var sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);
        sentences.setText(line);
        var end = sentences.next();
        return end == BreakIterator.DONE ? line : line.substring(0, end).strip();
    }

    private static String cutAtWord(String sentence) {
        var room = LONGEST - ELLIPSIS.length();
        var space = sentence.lastIndexOf(' ', room);
        var cut = space > room / 2 ? space : wholeCharacter(sentence, room);
        return sentence.substring(0, cut).stripTrailing() + ELLIPSIS;
    }

    private static int wholeCharacter(String sentence, int at) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(sentence);
        return characters.isBoundary(at) ? at : characters.preceding(at);
    }
}
