package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/**
 * Keeps what a search finds of issues in step with them.
 *
 * <p>Source: jira-api 7.7.1 (javap); imported by atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface IssueIndexingService {
    void reIndex(Issue issue) throws IndexException;
}
