package io.guichet.host.jira.fields;

import com.atlassian.jira.project.version.Version;

/** A version of what a project makes. */
public record JiraVersion(long id, long projectId, String name) implements Version {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
