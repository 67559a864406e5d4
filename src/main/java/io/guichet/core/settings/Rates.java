package io.guichet.core.settings;

/**
 * How much one customer may write in a project; whoever goes beyond waits. Zero is without a limit of the project's own.
 */
public record Rates(int conversationsPerHour, int messagesPerMinute, int filesPerHour) {

    /** Above what a hand can do. */
    public static final Rates USUAL = new Rates(60, 120, 120);
}
