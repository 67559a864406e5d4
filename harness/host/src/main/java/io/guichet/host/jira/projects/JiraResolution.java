package io.guichet.host.jira.projects;

import com.atlassian.jira.issue.resolution.Resolution;

/** In which way an issue came to its end. */
public record JiraResolution(long id, String name, String description, long sequenceNumber)
        implements Resolution, Constant {

    @Override
    public Long getSequence() {
        return sequenceNumber;
    }

    @Override
    public String getIconUrl() {
        return "";
    }
}
