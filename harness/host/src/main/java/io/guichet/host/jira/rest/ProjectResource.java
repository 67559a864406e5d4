package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.projects.JiraIssueType;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.jira.workflow.Statuses;
import io.guichet.host.jira.workflow.Workflows;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /rest/api/2/project}: projects one may browse or administer. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ProjectResource {

    private final Projects projects;
    private final PermissionManager permissions;
    private final Workflows workflows;
    private final Statuses statuses;
    private final ConstantJson json;

    ProjectResource(
            Projects projects,
            PermissionManager permissions,
            Workflows workflows,
            Statuses statuses,
            ConstantJson json) {
        this.projects = projects;
        this.permissions = permissions;
        this.workflows = workflows;
        this.statuses = statuses;
        this.json = json;
    }

    @GET
    public ArrayNode all() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        projects.all().stream().filter(this::isVisible).forEach(project -> list.add(json.project(project)));
        return list;
    }

    @GET
    @Path("{project}")
    public ObjectNode get(@PathParam("project") String keyOrId) {
        return json.wholeProject(project(keyOrId));
    }

    @GET
    @Path("{project}/components")
    public ArrayNode components(@PathParam("project") String keyOrId) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        project(keyOrId).getComponents().forEach(component -> list.add(json.component(component)));
        return list;
    }

    @GET
    @Path("{project}/statuses")
    public ArrayNode statuses(@PathParam("project") String keyOrId) {
        JiraProject project = project(keyOrId);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JiraIssueType type : project.issueTypes()) {
            ObjectNode entry = list.addObject();
            entry.put("id", type.getId());
            entry.put("name", type.name());
            entry.put("subtask", type.subtask());
            workflows.statuses(project.getId(), type.id()).forEach(id -> entry.withArray("statuses")
                    .add(json.status(statuses.byId(id).orElseThrow())));
        }
        return list;
    }

    private JiraProject project(String keyOrId) {
        return projects.byKeyOrId(keyOrId)
                .filter(this::isVisible)
                .orElseThrow(() -> RestProblem.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    private boolean isVisible(JiraProject project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, Asking.anybody())
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, Asking.anybody());
    }
}
