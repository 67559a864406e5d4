package io.guichet.host.jira.projects;

import com.atlassian.jira.issue.issuetype.IssueType;

/** A kind of issue. */
public record JiraIssueType(long id, String name, String description, String colour, boolean subtask)
        implements IssueType, Constant {

    @Override
    public Long getSequence() {
        return id;
    }

    @Override
    public String getIconUrl() {
        return "/images/icons/issuetypes/" + id + ".svg";
    }

    @Override
    public boolean isSubTask() {
        return subtask;
    }
}
