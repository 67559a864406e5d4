package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * Something happened to an issue or to a comment of it.
 *
 * <p>The constructor is the host's; Jira's carry types that the plugin never sees.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Long eventTypeId;
    private final boolean sendMail;

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Map<String, Object> params,
            Long eventTypeId,
            boolean sendMail) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Comment getComment() {
        return comment;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }
}
