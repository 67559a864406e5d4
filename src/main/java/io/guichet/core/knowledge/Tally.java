package io.guichet.core.knowledge;

/**
 * What became of articles, or of searches for them, in numbers alone (R26).
 *
 * @param shown before somebody who was typing, or quoted by the assistant
 * @param opened and read in the window
 * @param solved the question, as she who asked it said: a request that needed no agent
 * @param searches that people made
 * @param fruitless searches of these that found nothing
 */
public record Tally(int shown, int opened, int solved, int searches, int fruitless) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);
    static final Tally SHOWN = new Tally(1, 0, 0, 0, 0);
    static final Tally OPENED = new Tally(0, 1, 0, 0, 0);
    static final Tally SOLVED = new Tally(0, 0, 1, 0, 0);
    static final Tally TAKEN_BACK = new Tally(0, 0, -1, 0, 0);
    static final Tally FOUND = new Tally(0, 0, 0, 1, 0);
    static final Tally FRUITLESS = new Tally(0, 0, 0, 1, 1);

    public Tally plus(Tally other) {
        return new Tally(
                shown + other.shown,
                opened + other.opened,
                solved + other.solved,
                searches + other.searches,
                fruitless + other.fruitless);
    }
}
