package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * Tells where a transition of an issue leads.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface WorkflowManager {
    String getNextStatusIdForAction(Issue issue, int actionId);
}
