package io.guichet.core.assistant;

/** « Sauf si la paie est validée. » after « Supprimez le brouillon. »: who is told the one has to be told the other (R55, R57). */
public final class TakingBack {

    private TakingBack() {}

    /** Whether this sentence takes back some of the one before it. */
    public static boolean isDoneBy(String sentence) {
        return Sentence.of(sentence).takesBack();
    }
}
