package io.guichet.host.servicedesk.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.requests.JsmRequest;
import io.guichet.host.servicedesk.requests.RequestComments;
import io.guichet.host.servicedesk.requests.SeeingRequests;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code /rest/servicedeskapi/request/{request}/comment}. */
@Path("request/{request}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RequestCommentResource {

    private final SeeingRequests seeing;
    private final RequestComments comments;
    private final DeskJson json;
    private final RequestJson requests;

    RequestCommentResource(SeeingRequests seeing, RequestComments comments, DeskJson json, RequestJson requests) {
        this.seeing = seeing;
        this.comments = comments;
        this.json = json;
        this.requests = requests;
    }

    @GET
    public ObjectNode list(
            @PathParam("request") String keyOrId,
            @QueryParam("public") @DefaultValue("true") boolean withPublic,
            @QueryParam("internal") @DefaultValue("true") boolean withInternal,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        ApplicationUser user = Visitor.user();
        JsmRequest request = seeing.see(user, keyOrId);
        List<JiraComment> visible = comments.visible(user, request).stream()
                .filter(comment -> comments.isPublic(comment) ? withPublic : withInternal)
                .toList();
        return json.page(
                "/request/" + keyOrId + "/comment",
                visible,
                start,
                limit,
                comment -> requests.comment(request, comment, comments.isPublic(comment)));
    }

    @GET
    @Path("{comment}")
    public ObjectNode get(@PathParam("request") String keyOrId, @PathParam("comment") long id) {
        ApplicationUser user = Visitor.user();
        JsmRequest request = seeing.see(user, keyOrId);
        return comments.visible(user, request).stream()
                .filter(comment -> comment.getId() == id)
                .findFirst()
                .map(comment -> requests.comment(request, comment, comments.isPublic(comment)))
                .orElseThrow(() -> Refused.notFound("The comment does not exist."));
    }

    @POST
    public Response add(@PathParam("request") String keyOrId, JsonNode body) {
        ApplicationUser user = Visitor.user();
        JsmRequest request = seeing.see(user, keyOrId);
        if (body == null || !body.isObject()) {
            throw Refused.invalid("The request body is not a JSON object.");
        }
        boolean isPublic = body.path("public").asBoolean(true);
        JiraComment written = comments.add(user, request, body.path("body").asText(""), isPublic);
        return Response.status(Response.Status.CREATED)
                .entity(requests.comment(request, written, isPublic))
                .build();
    }
}
