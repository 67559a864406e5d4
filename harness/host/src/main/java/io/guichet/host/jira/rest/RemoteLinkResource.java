package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.links.RemoteLinks;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code /rest/api/2/issue/{issue}/remotelink}: pages elsewhere that an issue points to. */
@Path("issue/{issue}/remotelink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RemoteLinkResource {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Asking asking;
    private final RemoteLinks remoteLinks;
    private final PermissionManager permissions;
    private final Links links;

    RemoteLinkResource(Asking asking, RemoteLinks remoteLinks, PermissionManager permissions, Links links) {
        this.asking = asking;
        this.remoteLinks = remoteLinks;
        this.permissions = permissions;
        this.links = links;
    }

    @GET
    public ArrayNode list(@PathParam("issue") String keyOrId) {
        JiraIssue issue = asking.issue(keyOrId);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (RemoteLinks.RemoteLink link : remoteLinks.of(issue.getId())) {
            ObjectNode json = list.addObject();
            json.put("id", link.id());
            json.put("self", self(issue, link.id()));
            json.setAll(stored(link));
        }
        return list;
    }

    /** A link with a global id that is there already is replaced: then the answer is 200. */
    @POST
    public Response put(@PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = linkable(keyOrId);
        JsonNode object = IssueResource.required(body).path("object");
        if (object.path("url").asText("").isEmpty()
                || object.path("title").asText("").isEmpty()) {
            throw RestProblem.ofField("title", "'title' and 'url' are required.");
        }
        String globalId = body.path("globalId").asText(null);
        Optional<RemoteLinks.RemoteLink> there =
                globalId == null ? Optional.empty() : remoteLinks.withGlobalId(issue.getId(), globalId);
        there.ifPresent(link -> remoteLinks.replace(link.id(), body.toString()));
        long id = there.map(RemoteLinks.RemoteLink::id)
                .orElseGet(() -> remoteLinks.add(issue.getId(), globalId, body.toString()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("id", id).put("self", self(issue, id));
        return Response.status(there.isPresent() ? 200 : 201).entity(answer).build();
    }

    @DELETE
    @Path("{link}")
    public Response delete(@PathParam("issue") String keyOrId, @PathParam("link") long id) {
        remoteLinks.delete(linkable(keyOrId).getId(), id);
        return Response.noContent().build();
    }

    private JiraIssue linkable(String keyOrId) {
        JiraIssue issue = asking.issue(keyOrId);
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, Asking.anybody())) {
            throw RestProblem.of(403, "You do not have permission to link issues.");
        }
        return issue;
    }

    private String self(JiraIssue issue, long id) {
        return links.self("issue/" + issue.getKey() + "/remotelink", id);
    }

    private static ObjectNode stored(RemoteLinks.RemoteLink link) {
        try {
            return (ObjectNode) MAPPER.readTree(link.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Remote link " + link.id() + " is no JSON", e);
        }
    }
}
