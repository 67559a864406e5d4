package io.guichet.web.json;

/** A body beyond what anybody would send. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooLarge(int longest) {
        super("body longer than " + longest + " bytes");
    }
}
