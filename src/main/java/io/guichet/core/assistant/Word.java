package io.guichet.core.assistant;

import io.guichet.core.conversation.PlainWords;
import java.util.regex.Pattern;

/** A word without capitals and accents. */
record Word(String folded) {

    private static final Pattern EXACT = Pattern.compile(".*[\\d@/:._].*");
    private static final int STEM = 6;
    private static final int ENDING = 4;

    static Word of(String written) {
        return new Word(PlainWords.fold(written));
    }

    /** The same word in another form; a number or an address has one form alone. */
    boolean isLike(Word other) {
        return folded.equals(other.folded)
                || (!isExact()
                        && !other.isExact()
                        && (plain(folded).equals(plain(other.folded)) || sharesAStem(other)));
    }

    private boolean isExact() {
        return EXACT.matcher(folded).matches();
    }

    private boolean sharesAStem(Word other) {
        return folded.length() >= STEM
                && other.folded.length() >= STEM
                && Math.abs(folded.length() - other.folded.length()) <= ENDING
                && folded.regionMatches(0, other.folded, 0, STEM);
    }

    private static String plain(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
