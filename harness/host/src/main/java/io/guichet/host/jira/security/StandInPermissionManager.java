package io.guichet.host.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.projects.Projects;
import java.util.Collection;
import java.util.List;

/** Jira's {@code PermissionManager}: asks the project's permission scheme. */
public final class StandInPermissionManager implements PermissionManager {

    private final PermissionSchemes schemes;
    private final ProjectPermissionCheck check;
    private final Projects projects;

    public StandInPermissionManager(PermissionSchemes schemes, ProjectPermissionCheck check, Projects projects) {
        this.schemes = schemes;
        this.check = check;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return issue != null
                && isActiveOrNobody(user)
                && grants(permission, issue.getProjectId()).stream()
                        .anyMatch(grant -> check.passes(grant, issue, user));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null
                && isActiveOrNobody(user)
                && grants(permission, project.getId()).stream().anyMatch(grant -> check.passes(grant, project, user));
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.all().stream()
                .filter(project -> hasPermission(permission, project, user))
                .map(Project.class::cast)
                .toList();
    }

    private List<Grant> grants(ProjectPermissionKey permission, long projectId) {
        return schemes.grants(projectId, permission.permissionKey());
    }

    private static boolean isActiveOrNobody(ApplicationUser user) {
        return user == null || user.isActive();
    }
}
