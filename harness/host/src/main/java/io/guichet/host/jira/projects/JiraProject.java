package io.guichet.host.jira.projects;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** A project as the rest of Jira sees it; what belongs to it is looked up when asked for. */
public final class JiraProject implements Project {

    private final ProjectRow row;
    private final Projects projects;

    JiraProject(ProjectRow row, Projects projects) {
        this.row = row;
        this.projects = projects;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.projectKey();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public ApplicationUser getLead() {
        return projects.leadOf(row);
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(row.typeKey());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(projects.issueTypes().ofProject(row.id()));
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.copyOf(projects.components().ofProject(row.id()));
    }

    @Override
    public Collection<Version> getVersions() {
        return List.copyOf(projects.versions().ofProject(row.id()));
    }

    @Override
    public boolean isArchived() {
        return row.archived();
    }

    /** The issue types of the project, in its order. */
    public List<JiraIssueType> issueTypes() {
        return projects.issueTypes().ofProject(row.id());
    }

    /** The way to look for one of the components. */
    public Components componentsOfAll() {
        return projects.components();
    }

    public String avatarColour() {
        return row.avatarColour();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project project && getId().equals(project.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.projectKey();
    }
}
