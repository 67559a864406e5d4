package io.guichet.host.jira.projects;

import com.atlassian.jira.issue.priority.Priority;

/** How pressing an issue is. */
public record JiraPriority(long id, String name, String description, String colour, long sequenceNumber)
        implements Priority, Constant {

    @Override
    public Long getSequence() {
        return sequenceNumber;
    }

    @Override
    public String getIconUrl() {
        return "/images/icons/priorities/" + id + ".svg";
    }

    @Override
    public String getStatusColor() {
        return colour;
    }
}
