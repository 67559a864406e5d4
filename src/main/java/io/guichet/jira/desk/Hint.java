package io.guichet.jira.desk;

/**
 * That something is to be looked at. How it is now is asked when it is looked at, so equal hints are one.
 *
 * @param commentId 0 where the request itself is meant
 */
record Hint(What what, long issueId, long commentId) {

    static Hint atRequest(long issueId) {
        return new Hint(What.REQUEST, issueId, 0);
    }

    /** What may be new. */
    enum What {
        /** A comment. */
        WRITTEN,
        /** A comment's text, its visibility, or whether it is there at all. */
        CHANGED,
        /** Whether the request is resolved. */
        REQUEST
    }
}
