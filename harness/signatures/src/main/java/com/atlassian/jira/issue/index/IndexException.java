package com.atlassian.jira.issue.index;

/**
 * The index could not be written.
 *
 * <p>Source: jira-api 7.7.1 (javap), as thrown by IssueIndexingService.
 */
public class IndexException extends Exception {
    private static final long serialVersionUID = 1L;

    public IndexException(String message) {
        super(message);
    }
}
