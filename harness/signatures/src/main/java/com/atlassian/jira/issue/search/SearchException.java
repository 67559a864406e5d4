package com.atlassian.jira.issue.search;

/**
 * A search could not be done.
 *
 * <p>Source: jira-api 7.7.1 (javap), as thrown by SearchService.
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
