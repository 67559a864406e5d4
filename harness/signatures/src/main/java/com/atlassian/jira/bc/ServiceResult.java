package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * What a checked call of Jira answers: fine, or these errors.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
