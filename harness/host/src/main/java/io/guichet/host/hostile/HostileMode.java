package io.guichet.host.hostile;

import java.util.Arrays;

/** A kind of fault, by its name on the command line. */
public enum HostileMode {
    /** A vendor's filter in the chain that wraps the request and never declared to bear asynchronous answers. */
    NOASYNC("noasync"),
    /** A filter that compresses, and so keeps every answer until it is complete. */
    GZIP_BUFFER("gzip-buffer"),
    /** A proxy that cuts connections on which nothing was said for 30 s. */
    CUT30("cut30"),
    /** Every connection to the database takes its time. */
    SLOW_DB("slow-db"),
    /** There is no connection to the database. */
    FAILING_DB("failing-db"),
    /** A comment is stored, and then its creation fails. */
    COMMENT_FAILS("comment-fails"),
    /** JSM, and writing comments, take their time. */
    SLOW_JSM("slow-jsm"),
    /** After an issue, a link, a comment or a file is stored, it takes its time to come back. */
    SLOW_AFTER_WRITE("slow-after-write"),
    /** A transaction runs its callback and nothing else: no rollback. */
    TX_CALLBACK_ONLY("tx-callback-only");

    private final String name;

    HostileMode(String name) {
        this.name = name;
    }

    public static HostileMode named(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected one of " + Arrays.toString(values()) + " as hostile mode, not " + name));
    }

    @Override
    public String toString() {
        return name;
    }
}
