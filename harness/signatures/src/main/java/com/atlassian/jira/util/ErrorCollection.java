package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Errors of a form: by field, and of the whole.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addError(String field, String message, Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();

    void addReason(Reason reason);

    Set<Reason> getReasons();

    /** Why something was refused. */
    enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED,
        CONFLICT,
        SERVER_ERROR,
        PRECONDITION_FAILED
    }
}
