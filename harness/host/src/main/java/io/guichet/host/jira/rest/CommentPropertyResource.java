package io.guichet.host.jira.rest;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.comments.CommentAccess;
import io.guichet.host.jira.comments.Comments;
import io.guichet.host.jira.comments.JiraComment;
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

/** {@code /rest/api/2/comment/{comment}/properties}. */
@Path("comment/{comment}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class CommentPropertyResource {

    private final Comments comments;
    private final CommentAccess access;
    private final EntityProperties properties;
    private final Links links;

    CommentPropertyResource(Comments comments, CommentAccess access, EntityProperties properties, Links links) {
        this.comments = comments;
        this.access = access;
        this.properties = properties;
        this.links = links;
    }

    @GET
    public ObjectNode keys(@PathParam("comment") long id) {
        return door(readable(id)).keys();
    }

    @GET
    @Path("{key}")
    public ObjectNode get(@PathParam("comment") long id, @PathParam("key") String key) {
        return door(readable(id)).get(key);
    }

    @PUT
    @Path("{key}")
    public Response put(@PathParam("comment") long id, @PathParam("key") String key, JsonNode value) {
        return door(editable(id)).put(key, value);
    }

    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("comment") long id, @PathParam("key") String key) {
        return door(editable(id)).delete(key);
    }

    private JiraComment readable(long id) {
        return comments.byId(id)
                .filter(comment -> access.hasBrowsePermission(Asking.anybody(), comment))
                .orElseThrow(() -> RestProblem.of(404, "Can not find a comment for the id: " + id + "."));
    }

    private JiraComment editable(long id) {
        JiraComment comment = readable(id);
        if (!access.hasEditPermission(Asking.anybody(), comment)) {
            throw RestProblem.of(403, "You do not have permission to edit the comment with id: " + id);
        }
        return comment;
    }

    private PropertyDoor door(JiraComment comment) {
        String entity = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();
        String address = links.at("/rest/api/2/comment/" + comment.getId() + "/properties");
        return new PropertyDoor(properties, entity, comment.getId(), address);
    }
}
