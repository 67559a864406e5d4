package io.guichet.host.servicedesk.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.requests.JsmRequest;
import io.guichet.host.servicedesk.requests.MovingRequests;
import io.guichet.host.servicedesk.requests.SeeingRequests;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /rest/servicedeskapi/request/{request}/transition}: the ways that are open from the portal. */
@Path("request/{request}/transition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RequestTransitionResource {

    private final SeeingRequests seeing;
    private final MovingRequests moving;
    private final DeskJson json;

    RequestTransitionResource(SeeingRequests seeing, MovingRequests moving, DeskJson json) {
        this.seeing = seeing;
        this.moving = moving;
        this.json = json;
    }

    @GET
    public ObjectNode list(@PathParam("request") String keyOrId) {
        JsmRequest request = seeing.see(Visitor.user(), keyOrId);
        return json.page(
                "/request/" + keyOrId + "/transition",
                moving.open(Visitor.user(), request),
                0,
                50,
                way -> JsonNodeFactory.instance
                        .objectNode()
                        .put("id", Integer.toString(way.actionId()))
                        .put("name", way.name()));
    }

    @POST
    public Response go(@PathParam("request") String keyOrId, JsonNode body) {
        JsmRequest request = seeing.see(Visitor.user(), keyOrId);
        if (body == null || !body.isObject()) {
            throw Refused.invalid("The request body is not a JSON object.");
        }
        String comment = body.path("additionalComment").path("body").asText("");
        moving.move(Visitor.user(), request, body.path("id").asInt(-1), comment);
        return Response.noContent().build();
    }
}
