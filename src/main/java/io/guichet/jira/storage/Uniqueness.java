package io.guichet.jira.storage;

import java.sql.SQLException;

/** Recognises that an insert was refused because the key is there already. */
final class Uniqueness {

    /** Class of the SQL states of violated constraints; the same on every database. */
    private static final String CONSTRAINT_VIOLATED = "23";

    private Uniqueness() {}

    /** True when the failure goes back to a violated constraint; which one, a look at the table must tell. */
    static boolean isViolatedIn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONSTRAINT_VIOLATED)) {
                return true;
            }
        }
        return false;
    }
}
