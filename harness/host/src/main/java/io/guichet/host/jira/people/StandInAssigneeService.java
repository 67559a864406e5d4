package io.guichet.host.jira.people;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Jira's {@code AssigneeService}: active people who may be assigned issues of a project. */
public final class StandInAssigneeService implements AssigneeService {

    private static final int MOST = 1_000;

    private final Users users;
    private final PermissionManager permissions;

    public StandInAssigneeService(Users users, PermissionManager permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public Collection<ApplicationUser> findAssignableUsers(String query, Project project) {
        return users.matching(query, MOST).stream()
                .map(ApplicationUser.class::cast)
                .filter(user -> permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user))
                .toList();
    }
}
