package com.atlassian.jira.exception;

/**
 * The database did not answer.
 *
 * <p>Source: jira-api 7.7.1 (javap), as thrown by IssueManager and ProjectManager.
 */
public class DataAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataAccessException(String message, Throwable cause) {
        super(message, cause);
    }
}
