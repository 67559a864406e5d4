package io.guichet.host.jira.rest;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.properties.EntityProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /rest/api/2/issue/{issue}/properties}. */
@Path("issue/{issue}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssuePropertyResource {

    private final Asking asking;
    private final PermissionManager permissions;
    private final EntityProperties properties;
    private final Links links;

    IssuePropertyResource(Asking asking, PermissionManager permissions, EntityProperties properties, Links links) {
        this.asking = asking;
        this.permissions = permissions;
        this.properties = properties;
        this.links = links;
    }

    @GET
    public ObjectNode keys(@PathParam("issue") String keyOrId) {
        return door(asking.issue(keyOrId)).keys();
    }

    @GET
    @Path("{key}")
    public ObjectNode get(@PathParam("issue") String keyOrId, @PathParam("key") String key) {
        return door(asking.issue(keyOrId)).get(key);
    }

    @PUT
    @Path("{key}")
    public Response put(@PathParam("issue") String keyOrId, @PathParam("key") String key, JsonNode value) {
        return door(editable(keyOrId)).put(key, value);
    }

    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("issue") String keyOrId, @PathParam("key") String key) {
        return door(editable(keyOrId)).delete(key);
    }

    private JiraIssue editable(String keyOrId) {
        JiraIssue issue = asking.issue(keyOrId);
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, Asking.anybody())) {
            throw RestProblem.of(403, "You do not have permission to edit this issue.");
        }
        return issue;
    }

    private PropertyDoor door(JiraIssue issue) {
        String entity = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();
        String address = links.at("/rest/api/2/issue/" + issue.getId() + "/properties");
        return new PropertyDoor(properties, entity, issue.getId(), address);
    }
}
