package io.guichet.host.jira.search;

/** A query that cannot be understood; the message is for the person who typed it. */
public final class JqlError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JqlError(String message) {
        super(message);
    }
}
