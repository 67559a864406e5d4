package io.guichet.host.servicedesk.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.files.Attachments;
import io.guichet.host.jira.files.JiraAttachment;
import io.guichet.host.jira.files.TemporaryFile;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.requests.JsmRequest;
import io.guichet.host.servicedesk.requests.RequestComments;
import io.guichet.host.servicedesk.requests.SeeingRequests;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** {@code /rest/servicedeskapi/request/{request}/attachment}: the files of a request. */
@Path("request/{request}/attachment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RequestAttachmentResource {

    private final SeeingRequests seeing;
    private final Attachments attachments;
    private final RequestComments comments;
    private final DeskJson json;
    private final RequestJson requests;

    RequestAttachmentResource(
            SeeingRequests seeing,
            Attachments attachments,
            RequestComments comments,
            DeskJson json,
            RequestJson requests) {
        this.seeing = seeing;
        this.attachments = attachments;
        this.comments = comments;
        this.json = json;
        this.requests = requests;
    }

    @GET
    public ObjectNode list(@PathParam("request") String keyOrId) {
        JsmRequest request = seeing.see(Visitor.user(), keyOrId);
        return json.page(
                "/request/" + keyOrId + "/attachment",
                attachments.of(request.issue().getId()),
                0,
                100,
                requests::attachment);
    }

    @POST
    public Response attach(@PathParam("request") String keyOrId, JsonNode body) {
        ApplicationUser user = Visitor.user();
        JsmRequest request = seeing.see(user, keyOrId);
        if (body == null || !body.isObject()) {
            throw Refused.invalid("The request body is not a JSON object.");
        }
        List<JiraAttachment> added = new ArrayList<>();
        for (JsonNode id : body.path("temporaryAttachmentIds")) {
            TemporaryFile kept = attachments
                    .kept(id.asText(), user)
                    .orElseThrow(() -> Refused.notFound("The temporary attachment does not exist."));
            added.add(attachments.attach(kept, request.issue(), user));
        }
        String text = body.path("additionalComment").path("body").asText("");
        if (!text.isBlank()) {
            comments.add(user, request, text, body.path("public").asBoolean(true));
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set(
                "attachments", json.page("/request/" + keyOrId + "/attachment", added, 0, 100, requests::attachment));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
