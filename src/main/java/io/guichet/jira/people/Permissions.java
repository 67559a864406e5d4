package io.guichet.jira.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** What an active user may do in Jira and JSM. */
@Named
public final class Permissions {

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final ServiceDesks desks;

    @Inject
    public Permissions(
            @ComponentImport ProjectManager projects,
            @ComponentImport PermissionManager permissions,
            @ComponentImport GlobalPermissionManager globalPermissions,
            ServiceDesks desks) {
        this.projects = projects;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.desks = desks;
    }

    boolean isAgent(ApplicationUser user, ProjectKey key) {
        return project(key).filter(project -> isAgent(user, project)).isPresent();
    }

    private boolean isAgent(ApplicationUser user, Project project) {
        return user.isActive()
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
                && desks.isAgent(user, project);
    }

    /** An agent of the project where the issue is now, to whom no security level hides it. */
    boolean isAgentOf(ApplicationUser user, Issue issue) {
        var project = Optional.ofNullable(issue.getProjectObject()).filter(now -> !now.isArchived());
        return project.filter(now -> isAgent(user, now)).isPresent()
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    Set<ProjectKey> desksOf(ApplicationUser user) {
        return projects.getProjectObjects().stream()
                .filter(ServiceDesks::isServiceProject)
                .filter(project -> isAgent(user, project))
                .map(project -> new ProjectKey(project.getKey()))
                .collect(toUnmodifiableSet());
    }

    boolean mayUse(ApplicationUser user, PortalId portal) {
        return user.isActive() && desks.isOpenTo(user, portal);
    }

    boolean mayAdminister(ApplicationUser user, ProjectKey key) {
        return user.isActive()
                && project(key)
                        .filter(project -> globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user))
                        .isPresent();
    }

    boolean mayAdministerAll(ApplicationUser user) {
        return user.isActive() && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    private Optional<Project> project(ProjectKey key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key.value())).filter(project -> !project.isArchived());
    }
}
