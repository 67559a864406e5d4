package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Holds the errors of a checked call.
 *
 * <p>Source: jira-api 7.7.1 (javap), as supertype of IssueService's results.
 */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errorCollection;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errorCollection = errorCollection;
    }

    @Override
    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }
}
