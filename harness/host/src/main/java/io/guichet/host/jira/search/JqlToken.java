package io.guichet.host.jira.search;

/** A piece of a query; a quoted one is never a keyword. */
record JqlToken(String text, boolean quoted, int position) {

    boolean is(String word) {
        return !quoted && text.equalsIgnoreCase(word);
    }
}
