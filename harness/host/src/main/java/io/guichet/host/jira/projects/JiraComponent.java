package io.guichet.host.jira.projects;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A part of a project; SUP calls them functional groups. */
public record JiraComponent(long id, long projectId, String name, String description, String leadKey)
        implements ProjectComponent {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
