package io.guichet.host.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.guichet.host.jira.projects.Constant;

/** Where an issue stands. */
public record JiraStatus(long id, String name, String description, String categoryKey, long sequenceNumber)
        implements Status, Constant {

    @Override
    public Long getSequence() {
        return sequenceNumber;
    }

    @Override
    public String getIconUrl() {
        return "/images/icons/statuses/" + categoryKey + ".svg";
    }

    @Override
    public StatusCategory getStatusCategory() {
        return Category.withKey(categoryKey);
    }
}
