package io.guichet.jira.pdf;

/** A file whose words cannot be had: broken, encrypted, too large, or made to harm. */
public final class UnreadablePdf extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadablePdf(String why) {
        super(why);
    }

    UnreadablePdf(String why, Throwable cause) {
        super(why, cause);
    }
}
