package io.guichet.host.jira.events;

import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import java.util.Collection;
import java.util.List;

/** Jira's {@code IssueEventBundle}, with the one event an act of the host makes. */
record OneEvent(IssueEvent event) implements IssueEventBundle, DelegatingJiraIssueEvent {

    @Override
    public IssueEvent asIssueEvent() {
        return event;
    }

    @Override
    public Collection<JiraIssueEvent> getEvents() {
        return List.of(this);
    }

    @Override
    public boolean doesSendEmailNotification() {
        return event.isSendMail();
    }
}
