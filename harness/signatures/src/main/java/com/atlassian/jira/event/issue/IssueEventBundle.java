package com.atlassian.jira.event.issue;

import java.util.Collection;

/**
 * All events of one change of an issue.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();

    boolean doesSendEmailNotification();
}
