package io.guichet.web.admin;

import io.guichet.web.view.Moments;
import java.time.Instant;

/** Why an event of a calendar's is no closing. */
final class Untaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String at;

    Untaken(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
        this.at = null;
    }

    Untaken(String reason, Instant at) {
        super(reason, null, false, false);
        this.reason = reason;
        this.at = Moments.text(at);
    }

    /** A word of the wire contract. */
    String reason() {
        return reason;
    }

    /** When it would begin; null where that is not known. */
    String at() {
        return at;
    }
}
