package com.atlassian.jira.exception;

/**
 * Something could not be created.
 *
 * <p>Source: jira-api 7.7.1 (javap), as thrown by IssueManager.
 */
public class CreateException extends Exception {
    private static final long serialVersionUID = 1L;

    public CreateException(String message) {
        super(message);
    }
}
