package io.guichet.web.portal;

import io.guichet.web.conversation.Parameters;

/**
 * What somebody is typing, to find articles by.
 *
 * @param words of a long text the end, which is where she types
 * @param limit of articles
 */
record TypedQuestion(String words, int limit) {

    private static final int SOME = 5;
    private static final int MOST = 20;
    private static final int LONGEST = 1_000;

    static TypedQuestion of(String typed, String limit) {
        return new TypedQuestion(
                typed.substring(Math.max(0, typed.length() - LONGEST)), Parameters.limit(limit, SOME, MOST));
    }
}
