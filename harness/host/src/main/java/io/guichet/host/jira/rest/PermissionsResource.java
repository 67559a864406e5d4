package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.Projects;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Predicate;

/** {@code /rest/api/2/mypermissions}: what one may do, here or anywhere. */
@Path("mypermissions")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class PermissionsResource {

    private static final List<ProjectPermissionKey> PROJECT = List.of(
            ProjectPermissions.ADMINISTER_PROJECTS,
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ADD_COMMENTS,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.CREATE_ATTACHMENTS);

    private final PermissionManager permissions;
    private final GlobalPermissionManager global;
    private final Projects projects;
    private final Asking asking;

    PermissionsResource(
            PermissionManager permissions, GlobalPermissionManager global, Projects projects, Asking asking) {
        this.permissions = permissions;
        this.global = global;
        this.projects = projects;
        this.asking = asking;
    }

    @GET
    public ObjectNode get(@QueryParam("projectKey") String projectKey, @QueryParam("issueKey") String issueKey) {
        Predicate<ProjectPermissionKey> has = test(projectKey, issueKey);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode all = answer.putObject("permissions");
        PROJECT.forEach(permission -> add(all, permission.permissionKey(), "PROJECT", has.test(permission)));
        for (GlobalPermissionKey key : List.of(GlobalPermissionKey.ADMINISTER, GlobalPermissionKey.SYSTEM_ADMIN)) {
            add(all, key.getKey(), "GLOBAL", global.hasPermission(key, Asking.anybody()));
        }
        return answer;
    }

    private Predicate<ProjectPermissionKey> test(String projectKey, String issueKey) {
        if (issueKey != null) {
            JiraIssue issue = asking.issue(issueKey);
            return permission -> permissions.hasPermission(permission, issue, Asking.anybody());
        }
        if (projectKey != null) {
            JiraProject project = projects.byKeyOrId(projectKey)
                    .orElseThrow(() -> RestProblem.of(404, "No project could be found with key '" + projectKey + "'."));
            return permission -> permissions.hasPermission(permission, project, Asking.anybody());
        }
        return permission ->
                !permissions.getProjects(permission, Asking.anybody()).isEmpty();
    }

    private static void add(ObjectNode all, String key, String type, boolean has) {
        all.putObject(key).put("key", key).put("type", type).put("havePermission", has);
    }
}
